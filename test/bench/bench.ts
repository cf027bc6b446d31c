import { bundleChildren } from "./children";
import { queries } from "./queries";
import { growth } from "./growth";
void (async () => {
  await bundleChildren();
  console.log("bundled");
  console.dir(await queries(), { depth: 4 });
  console.dir(await growth(), { depth: 4 });
})();
