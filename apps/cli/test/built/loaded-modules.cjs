// Says at the end, on stderr, which modules were loaded: Node's own and files.
process.on("exit", () => {
  const loaded = [...process.moduleLoadList, ...Object.keys(require.cache)];
  process.stderr.write(JSON.stringify(loaded));
});
