export { type OrdersDatabase, startOrdersDatabase as startPostgres } from '../../scripts/demo/postgres.ts';
