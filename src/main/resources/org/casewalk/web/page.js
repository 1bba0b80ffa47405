// Where what was pressed is there no more, the focus goes to what stands in its place, so that nobody begins again at the top.
let place = "";
let beyond = "";
const settle = () => {
    const marked = document.querySelector("[data-focus]");
    if (marked) {
        marked.removeAttribute("data-focus");
        marked.focus();
    } else if (place && document.activeElement === document.body) {
        const around = document.getElementById(place) || document.getElementById(beyond) || document.getElementById("main");
        const inside = [...around.querySelectorAll("summary, button:not([tabindex='-1']), input:not([type=hidden]), select")];
        (inside.find(each => each.checkVisibility()) || around).focus();
    }
};

// On a phone the page that is open is in sight among the others.
const show = () => {
    for (const row of document.querySelectorAll(".views, .sections ol")) {
        const open = row.querySelector("[aria-current]");
        if (open) {
            row.scrollLeft = open.offsetLeft - row.offsetLeft - (row.clientWidth - open.offsetWidth) / 2;
        }
    }
};

document.addEventListener("htmx:beforeRequest", event => {
    if (event.target.matches("form.answer")) {
        place = event.target.elements.where.value;
        beyond = event.target.elements.around?.value || "main";
        document.getElementById("trouble").hidden = true;
    }
});
// What could be asked next is worked out for a while. If an answer has replaced its place meanwhile, what comes for it is late: the answer
// brought newer, and there is no page around that place any more into which the rest could go.
document.addEventListener("htmx:beforeSend", event => {
    const { elt, xhr } = event.detail;
    const take = xhr.onload;
    if (elt.id === "asks") {
        xhr.onload = () => elt.isConnected && take();
    }
});
// What could not be sent, or was answered with an error, leaves the page as it is, and says so.
const trouble = words => {
    const box = document.getElementById("trouble");
    box.querySelector(".why").textContent = words;
    box.hidden = false;
};
const posts = event => event.detail.requestConfig?.verb === "post" && !event.detail.pathInfo?.requestPath.endsWith("/draft");
document.addEventListener("htmx:sendError", event => posts(event)
    && trouble("The program cannot be reached. Maybe it was stopped: start it again, then give this answer once more."));
document.addEventListener("htmx:responseError", event => posts(event)
    && trouble(event.detail.xhr.status === 404
        ? "This walk is not there any more. Maybe it was removed on another page."
        : "The page is too old, or the program had a fault. Maybe load it again and give this answer once more."));
document.addEventListener("htmx:afterSettle", () => {
    settle();
    show();
});
show();
