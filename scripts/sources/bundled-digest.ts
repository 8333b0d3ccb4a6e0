/** In a bundle, the digest of the code that it was made of: bundle/make.ts puts it here. null: these are the files themselves. */
export const bundledDigest: string | null = null;
