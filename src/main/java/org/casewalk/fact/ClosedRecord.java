package org.casewalk.fact;

/**
 * The record of a question that several facts may answer is closed: what is recorded is all that counts. For readings, one reading
 * closes it ("on the readings up to …"); for a class of drugs, only "not taken" or "history complete" does.
 *
 * @param type name of the fact type, {@code Reading}, {@code Exposure} or {@code Investigation}
 * @param of the test, class or investigation
 */
public record ClosedRecord(String type, String of) {}
