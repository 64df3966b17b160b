// Runs in a worker: prepare-intl.ts says why.
new Intl.DateTimeFormat();
close();
