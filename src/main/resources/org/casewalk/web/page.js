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
// What could not be sent, or was answered with an error, leaves the page as it is, and says so until something is kept again.
const trouble = words => {
    const box = document.getElementById("trouble");
    box.querySelector(".why").textContent = words;
    box.hidden = false;
};
const refusals = {
    401: "The program was started anew, or this browser was. Maybe pass its first page again in another tab, then give this answer once more here.",
    403: "This page is too old. Maybe load it again and give this answer once more.",
    404: "This walk is not there any more. Maybe it was removed on another page.",
};
const posts = event => event.detail.requestConfig?.verb === "post";
document.addEventListener("htmx:sendError", event => posts(event)
    && trouble("The program cannot be reached. Maybe it was stopped: start it again, then give this answer once more."));
document.addEventListener("htmx:responseError", event => posts(event)
    && trouble(refusals[event.detail.xhr.status] || "The program had a fault. Maybe load this page again and give this answer once more."));

// What is typed is sent a moment later. What was not sent yet, or has not arrived, goes along when the page is left.
const typed = new Map();
const form = event => event.target.closest("form");
document.addEventListener("input", event => {
    if (event.target.closest("[hx-post$='/draft']")) {
        typed.set(form(event), "waits");
    }
});
document.addEventListener("submit", event => typed.delete(event.target), true);
document.addEventListener("htmx:beforeRequest", event => {
    if (posts(event) && typed.has(form(event))) {
        typed.set(form(event), "sent");
    }
});
document.addEventListener("htmx:afterRequest", event => {
    if (!posts(event)) {
        return;
    }
    if (!event.detail.successful) {
        typed.set(form(event), "waits");
        return;
    }
    document.getElementById("trouble").hidden = true;
    if (typed.get(form(event)) === "sent") {
        typed.delete(form(event));
    }
});
addEventListener("pagehide", () => {
    for (const left of typed.keys()) {
        const kept = left.isConnected && left.querySelector("[hx-post$='/draft']")?.getAttribute("hx-post");
        if (kept) {
            navigator.sendBeacon(kept, new URLSearchParams(new FormData(left)));
        }
    }
    typed.clear();
});

document.addEventListener("htmx:afterSettle", () => {
    settle();
    show();
});
// A page that was loaded for one of its questions begins there.
if (document.getElementById(location.hash.slice(1))?.matches(".row, .answer")) {
    place = location.hash.slice(1);
    settle();
}
show();
