/** Offers a text as a file of the reader's disk. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; an address kept for ever would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
