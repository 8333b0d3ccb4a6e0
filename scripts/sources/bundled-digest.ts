/** In a bundle, the digest of all its code: bundle/make.ts puts it here. null: these are the files themselves. */
export const bundledDigest: string | null = null;
