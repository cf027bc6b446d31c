import { bundleChildren } from "./children";
import { runtimeCalls } from "./runtimeCalls";
void (async () => {
  await bundleChildren();
  console.log(await runtimeCalls());
})();
