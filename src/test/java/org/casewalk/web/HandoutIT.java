package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.UnkeptLog;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handout of a published case on paper, as Chromium prints it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoutIT {

    private static final String MARK = "Exercise or structured review, not care.";
    private static final String IN_FULL = "<h2>In full</h2>";
    private static final int AT_ONCE = 50;
    private static final Page.PdfOptions PAPER =
            new Page.PdfOptions().setTagged(true).setPreferCSSPageSize(true);

    /** Nine points are twelve pixels. */
    private static final String SMALLER_THAN_NINE_POINTS =
            "() => [...document.querySelectorAll('main *')].filter(e => e.getClientRects().length"
                    + " && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())"
                    + " && parseFloat(getComputedStyle(e).fontSize) < 12).map(e => e.textContent.slice(0, 40))";

    @TempDir
    static Path folder;

    private static BrowserPages pages;
    private static byte[] pdf = {};

    @BeforeAll
    static void print() throws Exception {
        pages = BrowserPages.orSkip(folder);
        try (Typist typist = pages.typist(true, pages.walk("published/nms-clozapine-overdose-47f") + "/print")) {
            pdf = typist.page.pdf(PAPER);
        }
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
        }
    }

    @Test
    void the_mark_stands_on_every_page_with_its_number() throws Exception {
        List<String> texts = texts();
        assertTrue(texts.size() > 2, "A case of several pages.");
        for (int i = 0; i < texts.size(); i++) {
            assertTrue(texts.get(i).contains(MARK), "page " + (i + 1));
            assertTrue(texts.get(i).contains("%d / %d".formatted(i + 1, texts.size())), "page " + (i + 1));
        }
    }

    @Test
    void it_is_tagged_with_its_headings_and_tables_for_who_cannot_see_it() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            String tags = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .toString();
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(tags.contains("K"), tags);
        }
    }

    /** What comes after the heading is left out: it cannot move it. Many handouts are printed at once, each from a new page on. */
    @Test
    void in_full_begins_on_the_third_page_at_the_latest_whatever_shipped_case_it_is() throws Exception {
        List<ShippedCases.Shipped> shipped = new ShippedCases().all();
        assertTrue(shipped.size() > 500, "The shipped cases.");
        List<String> late = new ArrayList<>();
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            for (int from = 0; from < shipped.size(); from += AT_ONCE) {
                List<ShippedCases.Shipped> some = shipped.subList(from, Math.min(from + AT_ONCE, shipped.size()));
                page.setContent(fronts(some));
                List<Integer> starts = starts(texts(page.pdf(PAPER)));
                assertEquals(some.size(), starts.size(), "as many headings as cases");
                for (int i = 0; i < some.size(); i++) {
                    int pagesUpTo = starts.get(i) - (i == 0 ? 0 : starts.get(i - 1));
                    if (pagesUpTo > 3) {
                        late.add(some.get(i).path());
                    }
                }
            }
        }
        assertEquals(List.of(), late);
    }

    /** Handouts as far as the heading, on one page of the browser. */
    private static String fronts(List<ShippedCases.Shipped> some) throws IOException {
        Walks walks = new Walks(pages.site.walks.casewalk(), new UnkeptLog(), () -> "handout");
        StringBuilder fronts = new StringBuilder();
        for (ShippedCases.Shipped each : some) {
            Outcome begun = walks.begin(each.path() + ".yaml", new ShippedCases().text(each));
            Walk walk = assertInstanceOf(Outcome.Taken.class, begun).walk();
            String page = Handout.of(walk, pages.site.walks.casewalk().library());
            int main = page.indexOf("<main");
            if (fronts.isEmpty()) {
                fronts.append(page, 0, main).append("<style>.sheet { break-before: page }</style>");
            }
            fronts.append(page, main, page.indexOf(IN_FULL)).append(IN_FULL).append("</section></main>");
        }
        return fronts.append("</body></html>").toString();
    }

    /** The pages on which something goes on in full, counted from one. */
    private static List<Integer> starts(List<String> texts) {
        return IntStream.rangeClosed(1, texts.size())
                .filter(page -> texts.get(page - 1).lines().anyMatch("In full"::equals))
                .boxed()
                .toList();
    }

    @Test
    void the_pages_before_in_full_stand_alone() throws Exception {
        List<String> texts = texts();
        int start = starts(texts).get(0) - 1;
        assertFalse(texts.get(start).contains("Review steps that apply"), "on a page of its own");
        String front = String.join("\n", texts.subList(0, start));
        for (String part : List.of(
                "Safety questions answered: 6 of 14.",
                "Red flag: Seizure, focal neurological sign or meningism.",
                "Measured values",
                "Patterns and sets",
                "Safety questions not yet answered, or only in part: 8 of 14",
                "Timeline in short",
                "Review steps that apply")) {
            assertTrue(front.contains(part), part);
        }
    }

    @Test
    void on_paper_no_word_is_smaller_than_nine_points() throws Exception {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            pages.enter(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(pages.at(pages.walk("published/nms-clozapine-overdose-47f") + "/print"));
            assertEquals(List.of(), page.evaluate(SMALLER_THAN_NINE_POINTS));
        }
    }

    @Test
    void it_holds_case_timeline_checklist_open_questions_and_sources() throws Exception {
        String all = String.join("\n", texts());
        for (String part : List.of(
                "On record", "Timeline of", "Checklist", "Open questions", "Review steps", "Sources and packs")) {
            assertTrue(all.contains(part), part);
        }
    }

    @Test
    void on_paper_nothing_is_said_by_colour() throws Exception {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            pages.enter(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(pages.at(pages.walk("published/nms-clozapine-overdose-47f") + "/print"));
            byte[] shot = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            assertEquals(0, coloured(ImageIO.read(new ByteArrayInputStream(shot))));
        }
    }

    /** How many points of a picture are neither black nor grey nor white. */
    private static int coloured(BufferedImage picture) {
        int coloured = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                int red = rgb >> 16 & 0xff;
                int green = rgb >> 8 & 0xff;
                int blue = rgb & 0xff;
                int most = Math.max(red, Math.max(green, blue));
                int least = Math.min(red, Math.min(green, blue));
                coloured += most - least > 8 ? 1 : 0;
            }
        }
        return coloured;
    }

    private static List<String> texts() throws IOException {
        return texts(pdf);
    }

    private static List<String> texts(byte[] printed) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }
}
