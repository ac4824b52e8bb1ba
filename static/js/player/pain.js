// What follows from pain in an exercise: it goes on gently, or it stops for today.
import { postLetter } from "../outbox.js";
import { announce, box, part, show, showScene, tell } from "./page.js";

export function answerPain(item, next, pain) {
  const isStrong = Number(pain) >= box.dataset.stopPain;
  showScene(isStrong ? "stop" : "run");
  part("easier").hidden = !item.easier;
  part("onward").hidden = !next;
  part("eased").hidden = true;
  if (isStrong) return;
  show("cue", `Pain ${pain} is noted. Go on gently, or skip this exercise.`);
  announce(part("cue").textContent);
}

export function askForEasier(item) {
  postLetter(item.easier, { change: "easier", in_session: "yes" });
  document.getElementById("player-stop").focus();
  part("easier").hidden = true;
  tell("eased");
}
