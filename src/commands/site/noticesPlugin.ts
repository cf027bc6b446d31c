import path from "node:path";
import { type Compilation, type Compiler, type Module, WebpackError } from "webpack";
import { problemsOf, shippedPackage } from "./licences";
import { noticesText } from "./notices";

export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/**
 * Writes the full texts of the licences of all that is in the scripts, webpack's own part of them
 * included. The build fails where one is missing or not permissive.
 */
export class NoticesPlugin {
  apply(compiler: Compiler): void {
    const { Compilation: Stages, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "Notices", stage: Stages.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const shipped = [...packageFolders(compilation), WEBPACK].map(shippedPackage);
          for (const problem of shipped.flatMap(problemsOf))
            compilation.errors.push(new WebpackError(problem));
          compilation.emitAsset(NOTICES, new sources.RawSource(noticesText(shipped)));
        },
      );
    });
  }
}

const WEBPACK = path.dirname(require.resolve("webpack/package.json"));

/** The folders of the packages that any module of any chunk stands in. */
function packageFolders(compilation: Compilation): ReadonlySet<string> {
  const folders = new Set<string>();
  const visit = (module: Module) => {
    // Modules that webpack has joined into one are listed in it, where its types do not say so.
    const { modules = [] } = module as { readonly modules?: readonly Module[] };
    modules.forEach(visit);
    const folder = packageFolder(module.nameForCondition() ?? "");
    if (folder !== null) folders.add(folder);
  };
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) visit(module);
  return folders;
}

/** `…/node_modules/@scope/name` of a file below it; null for a file of our own. */
export function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}
