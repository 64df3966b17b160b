export { documentFromFile, imageFromFile } from "./image-from-file.ts";
export { documentFromStream, imageFromStream } from "./image-from-stream.ts";
export { type NodeTransport, type NodeTransportOptions, nodeTransport } from "./node-transport.ts";
export { type SaveReportOptions, saveReport } from "./save-report.ts";
