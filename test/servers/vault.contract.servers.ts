import { call } from '../../scripts/demo/vault-setup.ts';
import { openVaultBench, setFlag } from '../support/vault.ts';
import { keepsTheTargetContract } from '../targets/contract.ts';

keepsTheTargetContract('Vault', async () => {
  const bench = await openVaultBench();
  return {
    endedBy: 'system',
    shape: setFlag,
    creatingShape: setFlag,
    open: bench.open,
    newGrant: (seconds) => ({ grant: bench.newGrant(seconds), secret: '' }),
    use: ({ grant }) => bench.use(grant.id),
    async create({ grant }) {
      await bench.use(grant.id);
      return {
        async isThere() {
          const { status } = await call(bench.server, bench.server.rootToken, 'GET', 'feature/data/flags/checkout');
          return status === 200;
        },
      };
    },
    close: bench.stop,
  };
});
