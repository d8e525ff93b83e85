/** An entry of a configuration that names a shared catalogue, not a file. */
const named = /^postgres:([A-Za-z_]\w*)$/;

/** The name under which the connection string is kept, of `postgres:CONGVAN_DB`; `null` for every other entry. */
export const sharedName = (entry: string): string | null => named.exec(entry)?.[1] ?? null;

/** Whether somebody wrote a connection string, password and all, where only its name belongs. */
export const isConnectionString = (text: string): boolean => /^\s*postgres(?:ql)?:\/\//i.test(text);
