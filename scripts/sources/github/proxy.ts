type Env = { readonly [name: string]: string | undefined };

let isSet = false;

/** An organisation's network is left through its proxy by git, and so it is by what asks the API: Node's fetch does not look for one by itself. */
export async function throughProxy(env: Env = process.env): Promise<void> {
  if (isSet || !(env.https_proxy || env.HTTPS_PROXY || env.http_proxy)) return;
  isSet = true;
  const { setGlobalProxyFromEnv }: { setGlobalProxyFromEnv?: (env: Env) => unknown } = await import('node:http');
  setGlobalProxyFromEnv?.(env);
}
