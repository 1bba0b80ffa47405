package org.casewalk.casefile.write;

/**
 * What stands once in a case, as typed.
 *
 * @param age completed years, {@code 90+} from 90; empty when not recorded
 * @param sex female, male, other or not-stated; empty when not recorded
 * @param setting id or name of the place of care; empty when not recorded
 * @param onset relative time of the first sign of the episode that is walked through; empty when not recorded
 * @param riskNotes background in words; empty when not recorded
 */
public record HeadForm(String age, String sex, String setting, String onset, String riskNotes) {

    public HeadForm {
        age = age.strip();
        sex = sex.strip();
        setting = setting.strip();
        onset = onset.strip();
        riskNotes = riskNotes.strip();
    }
}
