import type { Command } from "@commander-js/extra-typings";
import { serverTexts } from "../texts/servers.ts";
import type { Start } from "../work.ts";

/** `proofylink sandbox` and `proofylink mock`: servers to try things against, as programs of their own. */
export function addServers(program: Command, start: Start): void {
  const texts = serverTexts();
  for (const server of ["sandbox", "mock"] as const) {
    program
      .command(server)
      .argument("[arguments...]", texts.options)
      .summary(texts[server])
      .description(texts[`${server}More`])
      // Their options are theirs, --help among them.
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action((args) =>
        start(async (terminal) => {
          const { runServer } = await import("../servers/run-server.ts");
          return runServer(server, args, terminal);
        }),
      );
  }
}
