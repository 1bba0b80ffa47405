package org.casewalk.cli;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.casewalk.web.SiteOptions;

/** How the site is opened to a local network. */
final class LocalNetwork {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 6;

    /** Every address of this machine. */
    static final String EVERYWHERE = "0.0.0.0";

    /** This machine alone. */
    static final String HERE = "127.0.0.1";

    private LocalNetwork() {}

    static SiteOptions options(int port) {
        List<String> names = new ArrayList<>(addresses());
        if (names.isEmpty()) {
            throw new Stop(
                    ExitCode.USAGE,
                    "This machine has no address on a local network.",
                    "Maybe it is not connected; without --lan it works all the same.");
        }
        names.addAll(List.of("127.0.0.1", "localhost"));
        return new SiteOptions(EVERYWHERE, port, names, code());
    }

    /** Addresses of this machine, those of a private network first, otherwise in the order of its interfaces. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (address instanceof Inet4Address && !address.isLoopbackAddress() && network.isUp()) {
                        addresses.add(address.getHostAddress());
                    }
                }
            }
        } catch (SocketException none) {
            return List.of();
        }
        addresses.sort(Comparator.comparing(LocalNetwork::seenFromElsewhere));
        return addresses;
    }

    /** Whether an address, written in numbers, may be reached from beyond this network. */
    static boolean seenFromElsewhere(String address) {
        try {
            InetAddress numbers = InetAddress.getByName(address);
            return !numbers.isSiteLocalAddress() && !numbers.isLinkLocalAddress();
        } catch (UnknownHostException noNumbers) {
            return true;
        }
    }

    private static String code() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
