export { startServer, type TestServer } from "./start-server.ts";
