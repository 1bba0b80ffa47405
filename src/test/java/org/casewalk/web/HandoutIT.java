package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

    @TempDir
    static Path folder;

    private static BrowserPages pages;
    private static byte[] pdf = {};

    @BeforeAll
    static void print() throws Exception {
        pages = BrowserPages.orSkip(folder);
        try (Typist typist = pages.typist(true, pages.walk("published/nms-clozapine-overdose-47f") + "/print")) {
            pdf = typist.page.pdf(new Page.PdfOptions().setTagged(true).setPreferCSSPageSize(true));
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
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
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
