import { give, migrate, openBench, updateOrders, updateRows } from '../support/postgres.ts';
import { keepsTheTargetContract } from './contract.ts';

keepsTheTargetContract('PostgreSQL', async () => {
  const bench = await openBench();
  return {
    endedBy: 'system',
    shape: updateRows,
    creatingShape: migrate,
    open: bench.open,
    newGrant: (seconds) => give(updateOrders, seconds),
    async use(asked) {
      try {
        const client = await bench.signIn(asked);
        await client.query(`UPDATE shop.orders SET status = 'paid' WHERE id = 1`);
        await client.end();
        return true;
      } catch {
        return false;
      }
    },
    async create(asked) {
      const client = await bench.signIn(asked);
      await client.query('CREATE TABLE shop.made_by_a_migration (id integer)');
      return {
        async isThere() {
          const owners = await bench.sql<{ tableowner: string }>(
            'postgres',
            `SELECT tableowner FROM pg_tables WHERE tablename = 'made_by_a_migration'`,
          );
          return owners[0]?.tableowner === 'orders_owner';
        },
      };
    },
    close: bench.stop,
  };
});
