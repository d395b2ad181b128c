import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.Json;

/**
 * Stanford CoreNLP's quotations with the mention that it gives each to, as a program of process.ts: run from this source
 * by `java -cp JARS CoreNlp.java VERSION`. It names no verbs of speech, so its answers have no cue; catalogue.ts adds one.
 */
public class CoreNlp {
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("{\"name\": \"Stanford CoreNLP " + args[0] + ", quote attribution\"}");
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Annotation article = new Annotation(Json.createReader(new StringReader(line)).readObject().getString("text"));
      long before = cpu();
      pipeline.annotate(article);
      double seconds = (cpu() - before) / 1e9;
      out.println("{\"cpu\": " + seconds + ", \"attributions\": " + attributions(article) + "}");
    }
  }

  /** Offsets are Java's, UTF-16 code units; the ends of a mention are its first and last token. */
  private static List<String> attributions(Annotation article) {
    List<CoreLabel> tokens = article.get(TokensAnnotation.class);
    List<String> found = new ArrayList<>();
    for (CoreMap quotation : article.get(QuotationsAnnotation.class)) {
      List<CoreLabel> quoted = quotation.get(TokensAnnotation.class);
      Integer first = quotation.get(MentionBeginAnnotation.class);
      Integer last = quotation.get(MentionEndAnnotation.class);
      String source = first == null || last == null ? "[]" : spans(tokens.get(first), tokens.get(last));
      String content = spans(quoted.get(0), quoted.get(quoted.size() - 1));
      found.add("{\"source\": " + source + ", \"content\": " + content + "}");
    }
    return found;
  }

  private static String spans(CoreLabel first, CoreLabel last) {
    return "[[" + first.beginPosition() + ", " + last.endPosition() + "]]";
  }

  /** CPU of every thread of the process, nanoseconds: the collector and the compiler are part of what it costs. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
