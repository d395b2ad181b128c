/** Whether a host's name, in lower case, without port and brackets, leads to this machine alone. */
export const isLoopback = (name: string): boolean => /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(name);
