import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Compilation, Compiler } from "webpack";
import { headerRules, METADATA, SCRIPTS } from "./headerRules";
import { identity, manifestFor } from "./identity";
import { CHUNK_LIST, keptChunks, type OwnChunks } from "./keptChunks";
import { serverFiles } from "./serverFiles";
import type { SiteOptions } from "./siteOptions";

const NAME = "Site";

/**
 * What makes the build a site: the manifest, the headers for three kinds of servers, AIFIN's
 * licence, the chunks of the release before, and the hashes by which pages and manifest ask for
 * files that keep their names.
 */
export class SitePlugin {
  readonly options: SiteOptions;

  constructor(options: SiteOptions) {
    this.options = options;
  }

  apply(compiler: Compiler): void {
    const { Compilation: Stages, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const emit = (name: string, content: string | Buffer) =>
        compilation.emitAsset(name, new sources.RawSource(content));
      compilation.fileDependencies.addAll(["manifest.xml", "LICENSE"].map(absolute));
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Stages.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, content] of this.#files()) emit(name, content);
        },
      );
      // The hashes of the files are final here.
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Stages.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          emit(CHUNK_LIST, JSON.stringify(ownChunks(compilation), null, 2));
          askByHash(compilation, (text) => new sources.RawSource(text));
          this.#keep(compilation, emit);
        },
      );
    });
  }

  #files(): readonly (readonly [name: string, content: string])[] {
    const { base, officeJs, beside } = this.options;
    const manifest = readFileSync("manifest.xml", "utf8");
    return [
      ["manifest.xml", manifestFor(manifest, base, identity(base, beside))],
      ["LICENSE", readFileSync("LICENSE", "utf8")],
      ...Object.entries(serverFiles(headerRules(officeJs), base)),
    ];
  }

  #keep(compilation: Compilation, emit: (name: string, content: Buffer) => void): void {
    if (this.options.previous === null) return;
    for (const [name, content] of keptChunks(this.options.previous))
      if (compilation.getAsset(name) === undefined) emit(name, content);
  }
}

function absolute(file: string): string {
  return `${process.cwd()}/${file}`;
}

function ownChunks(compilation: Compilation): OwnChunks {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const chunks = compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("chunks/") && name.endsWith(".js"));
  return { version, chunks: chunks.sort() };
}

/** `"functions.js"` → `"functions.js?v=1a2b3c4d"` in pages and in the manifest. */
function askByHash(
  compilation: Compilation,
  source: (text: string) => InstanceType<Compiler["webpack"]["sources"]["RawSource"]>,
): void {
  const hashes = [...SCRIPTS, ...METADATA].flatMap((name) => {
    const asset = compilation.getAsset(name);
    return asset ? [[name, hashOf(asset.source.buffer())] as const] : [];
  });
  for (const { name, source: old } of compilation.getAssets()) {
    if (!/^[^/]+\.html$/.test(name) && name !== "manifest.xml") continue;
    const text = hashes.reduce(
      (all, [file, hash]) =>
        all
          .replaceAll(`"${file}"`, `"${file}?v=${hash}"`)
          .replaceAll(`/${file}"`, `/${file}?v=${hash}"`),
      String(old.source()),
    );
    compilation.updateAsset(name, source(text));
  }
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
