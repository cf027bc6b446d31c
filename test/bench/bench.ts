import { bundleChildren } from "./children";
import { recalculation } from "./recalculation";
void (async () => {
  await bundleChildren();
  console.log("bundled");
  console.dir(await recalculation(), { depth: 4 });
})();
