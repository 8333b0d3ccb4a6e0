import { prodDeploy } from '../support/aws.ts';
import { openAwsBench } from '../support/moto.ts';
import { keepsTheTargetContract } from './contract.ts';

keepsTheTargetContract('AWS IAM on moto, what it keeps judged by iam-simulate', async () => {
  const bench = await openAwsBench();
  return {
    endedBy: 'system',
    shape: prodDeploy,
    creatingShape: prodDeploy,
    open: bench.open,
    newGrant: bench.newGrant,
    use: bench.use,
    async create() {
      const headers = {
        authorization: 'AWS4-HMAC-SHA256 Credential=A/20261121/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=x',
      };
      const object = `${bench.endpoint}/acme-web/index.html`;
      await fetch(`${bench.endpoint}/acme-web`, { method: 'PUT', headers });
      await fetch(object, { method: 'PUT', headers, body: 'hello' });
      return { isThere: async () => (await (await fetch(object, { headers })).text()) === 'hello' };
    },
    close: bench.stop,
  };
});
