export const insertEn = {
  button: "Insert formula",
  unreachable: "No formula asks for exactly this figure yet.",
  undo: "Undo",
  failed: (message: string) => `Nothing was written: ${message}`,
};
