package org.casewalk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one class from its text and makes an instance of it. */
final class InMemory {

    private InMemory() {}

    static Floor compile(String name, String text) {
        try {
            Path classes = Files.createTempDirectory("floor");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            JavaFileObject source =
                    new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return text;
                        }
                    };
            List<String> options =
                    List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, null, null, options, null, List.of(source))
                    .call()) {
                throw new IllegalStateException("The generated floor does not compile.");
            }
            return load(name, classes);
        } catch (IOException | ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Floor load(String name, Path classes) throws IOException, ReflectiveOperationException {
        URL[] urls = {classes.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(urls, InMemory.class.getClassLoader());
        return (Floor) Class.forName("org.casewalk.bench.generated." + name, true, loader)
                .getDeclaredConstructor()
                .newInstance();
    }
}
