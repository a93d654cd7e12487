/** A copy without the fields that are `undefined`, so that an unknown field is always absent. */
export function present<T>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
