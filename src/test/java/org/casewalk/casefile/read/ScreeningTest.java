package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreeningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Example was restless",
                "seen by Dr. Example",
                "Mrs O'Example",
                "Name: Example",
                "initials: J.E.",
                "a man named Example",
                "patient J.E. fell",
                "MRN 12345",
                "MRN: A-12345",
                "hospital number 99887",
                "patient id 443322",
                "NHS 943 476 5919",
                "123-45-6789",
                "file 20231123",
                "born 1980",
                "DOB 4/5/80",
                "date of birth: 4 May 1980",
                "admitted 2024-03-12",
                "admitted 12.03.2024",
                "since 3/12/24",
                "on March 12",
                "on 12th of March",
                "in March 2021",
                "a.example@example.org",
                "tel 020 7946 0000",
                "+44 20 7946 0000",
                "(020) 7946-0000",
                "555-123-4567",
                "found at 12 Example Street",
                "Mr.Example was restless",
                "MrExample",
                "MR EXAMPLE was restless",
                "MR. Example",
                "mr Example",
                "DR EXAMPLE informed",
                "Mrs J. Example",
                "pt. J. Example fell",
                "Pt J. Example",
                "pat. J.E.",
                "since 3 march 2024",
                "since 3 MARCH 2024",
                "on april 12",
                "on 12 april",
                "in may 2021",
                "12-mar-2024",
                "12mar24",
                "2024/03/12",
                "2024.03.12",
                "12 / 03 / 2024",
                "12–03–2024",
                "file ２０２３１１２３",
                "admitted ２０２４-０３-１２",
                "MRN ١٢٣٤٥"
            })
    void what_could_identify_a_person_is_found(String text) {
        assertFalse(Identifiers.in(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parkinson disease in the family",
                "Parkinson's disease",
                "Bush-Francis rating 14, Hunter criteria asked",
                "Wernicke, Lewy body, Graves",
                "CK 22,000 U/L, later 101475",
                "BP 180/110, then 90/60",
                "temperature 38.5, 39.2 and 40.1",
                "T2 signal on MRI, T4 normal",
                "IEC 2011; DSM-5; ICD-11 2023",
                "may 2 hours later",
                "march of symptoms",
                "power 4/5/4 in the arms",
                "E1VTM2, GCS 3/15",
                "ratio 1:2, pH 7.31",
                "day 3, 08:00",
                "drug name: Haldol",
                "brand name: Xeplion",
                "Ms signs absent",
                "Dr on call informed",
                "nurse called at once",
                "no fever until day 12",
                "platelets 250000 /uL",
                "reborn hope; born at home",
                "mobile and alert",
                "phone call from ward",
                "MRSA screen negative",
                "St John's wort",
                "in the May-Hegglin family",
                "QTc 460, 480 and 520 ms",
                "Mr absent",
                "MR angiography normal",
                "MR Angiography, MR SPECTROSCOPY",
                "MR T2 signal",
                "MS known since youth; MS CONTIN",
                "mRS 3 before, modified Rankin",
                "CT scan 3 mg",
                "of the 2 may be one",
                "day 3 may be early",
                "march 2 steps",
                "pt. E. coli in urine",
                "patient S. aureus positive",
                "Drowsy; Missed a dose; Profuse sweating",
                "Msec 400; Dressed alone",
                "decreased 2 sept",
                "QT 440–460 ms"
            })
    void clinical_words_pass(String text) {
        assertEquals(List.of(), Identifiers.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 mg",
                "5mg twice",
                "haloperidol 2.5 mg",
                "0,5 mg",
                "100 µg",
                "lorazepam 2-mg",
                "20 units",
                "two of 10 ml",
                "1 tablet",
                "1 g",
                "from 5 to 10 mg/day",
                "2 ampoules"
            })
    void a_dose_is_found(String text) {
        assertFalse(Doses.in(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CK fell to 500 U/L",
                "potassium 5.1 mmol/L",
                "creatinine 2 mg/dL",
                "creatinine 2 mg / dl",
                "albumin 3 g/dL",
                "CK 900 units/L",
                "ferritin 900 µg/L",
                "usual amount for 3 days",
                "grade 2",
                "38.5 after 2 h",
                "oxygen by mask"
            })
    void a_concentration_is_no_dose(String text) {
        assertEquals(Optional.empty(), Doses.in(text));
    }
}
