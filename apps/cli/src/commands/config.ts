import type { Command } from "@commander-js/extra-typings";
import { configTexts } from "../texts/config.ts";
import { optionTexts } from "../texts/options.ts";
import type { Start } from "../work.ts";
import { jsonOption } from "./shared-options.ts";

/** `proofylink config …`: the profile files, without an editor. */
export function addConfig(program: Command, start: Start): void {
  const texts = configTexts();
  const config = program.command("config").summary(texts.summary).description(texts.description);
  config.addHelpText("after", texts.after);
  const actions = () => import("../actions/manage-profiles.ts");
  config
    .command("list")
    .description(texts.list)
    .addOption(jsonOption())
    .action((options) =>
      start(async (terminal) => (await actions()).listProfiles(options, terminal)),
    );
  config
    .command("path")
    .description(texts.path)
    .option("--profile <name>", optionTexts().profileName, "default")
    .action(({ profile }) =>
      start(async (terminal) => (await actions()).showPath(profile, terminal)),
    );
  config
    .command("set-base-url")
    .description(texts.setBaseUrl)
    .argument("<url>", texts.url)
    .option("--sandbox", texts.isSandbox)
    .option("--profile <name>", optionTexts().profileName, "default")
    .action((url, options) =>
      start(async (terminal) => (await actions()).setBaseUrl(url, options, terminal)),
    );
  config
    .command("set-token")
    .description(texts.setToken)
    .option("--profile <name>", optionTexts().profileName, "default")
    .action(({ profile }) =>
      start(async (terminal) => (await actions()).setToken(profile, terminal)),
    );
  config
    .command("use")
    .description(texts.use)
    .argument("<name>", texts.name)
    .action((name) => start(async (terminal) => (await actions()).useProfile(name, terminal)));
  config
    .command("remove")
    .description(texts.remove)
    .argument("<name>", texts.name)
    .action((name) => start(async (terminal) => (await actions()).removeProfile(name, terminal)));
}
