// The button only works with a script, so only a script shows it.
const button = document.getElementById("print");
button.hidden = false;
button.addEventListener("click", () => window.print());
