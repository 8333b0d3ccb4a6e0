import pg from 'pg';

/** A psql of few lines, for machines without one: runs a statement as whoever PGUSER and PGPASSWORD say, and prints what came of it. */
const client = new pg.Client();
try {
  await client.connect();
  const { command, rowCount, rows } = await client.query(process.argv[2] ?? 'SELECT current_user');
  console.log(rows.length > 0 ? rows.map((row) => Object.values(row as object).join(' | ')).join('\n') : `${command} ${rowCount ?? 0}`);
} catch (error) {
  console.log(`ERROR: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
}
