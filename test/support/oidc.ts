export * from '../../scripts/demo/oidc.ts';
