package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.1.20, false",
        "10.0.0.7, false",
        "172.16.0.1, false",
        "172.31.255.1, false",
        "172.32.0.1, true",
        "169.254.3.4, false",
        "8.8.8.8, true",
        "192.0.2.2, true"
    })
    void an_address_that_is_not_of_a_private_network_may_be_seen_from_elsewhere(String address, boolean elsewhere) {
        assertEquals(elsewhere, LocalNetwork.seenFromElsewhere(address));
    }
}
