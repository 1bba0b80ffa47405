package org.casewalk.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** How much may be sent, and when it is looked at, so that nobody can fill the disk or keep the site from the others. */
final class Limits {

    /** Larger than any case may be. */
    static final long MOST_BYTES = 2_300_000;

    /** What is no larger has come before anybody works on it: who sends half of it keeps no thread waiting. */
    private static final int WHOLE_FIRST = 32_000;

    private Limits() {}

    static void set(JavalinConfig config) {
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setHandler(new Unannounced()));
        config.jetty.modifyServletContextHandler(servlets -> servlets.insertHandler(wholeFirst()));
        // A file that is sent stays in memory: what it says is kept where walks are kept, or nowhere.
        config.jetty.multipartConfig.maxFileSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize((int) MOST_BYTES, SizeUnit.BYTES);
    }

    private static EagerContentHandler wholeFirst() {
        EagerContentHandler eager = new EagerContentHandler(new RetainedContentLoaderFactory(WHOLE_FIRST, -1, false));
        eager.include(request -> request.getLength() <= WHOLE_FIRST);
        return eager;
    }

    /** What does not say how long it is ends where a case does. What says so is refused by the guard, on a page of ours. */
    private static final class Unannounced extends SizeLimitHandler {

        Unannounced() {
            super(MOST_BYTES, -1);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            return request.getLength() < 0
                    ? super.handle(request, response, callback)
                    : getHandler().handle(request, response, callback);
        }
    }
}
