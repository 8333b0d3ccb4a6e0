/**
 * Modules of Node as `require` hands them out. An `import` asks them for every part they have, and so loads streams, promises and the colours
 * of the terminal, which would take a tenth of the time of a check.
 */
export const fs = process.getBuiltinModule('node:fs');
export const util = process.getBuiltinModule('node:util');
export const v8 = process.getBuiltinModule('node:v8');
