/** The compiled bytes of the kernel's source as it stands. */
export function compileKernel(): Promise<Uint8Array>;
