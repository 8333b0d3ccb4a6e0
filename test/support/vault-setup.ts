export * from '../../scripts/demo/vault-setup.ts';
