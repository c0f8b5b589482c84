import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Reads a type system and an XMI with Apache UIMA, strictly, and prints what stands in it: one line each, parted by tabs. */
public class ReadXmi {
  public static void main(String[] args) throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new File(args[0])));
    types.resolveImports();
    CAS cas = CasCreationUtils.createCas(types, null, null);
    try (InputStream in = new FileInputStream(args[1])) {
      XmiCasDeserializer.deserialize(in, cas);
    }
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    Type mentionType = cas.getTypeSystem().getType("dateline.Mention");
    for (AnnotationFS mention : cas.<AnnotationFS>getAnnotationIndex(mentionType)) {
      line(out, "mention", mention, mention.getFeatureValueAsString(mentionType.getFeatureByBaseName("kind")));
    }
    Type eventType = cas.getTypeSystem().getType("dateline.Event");
    for (AnnotationFS event : cas.<AnnotationFS>getAnnotationIndex(eventType)) {
      line(out, "event", event, event.getFeatureValueAsString(eventType.getFeatureByBaseName("type")));
      parts(out, event, "arguments", "role");
      parts(out, event, "attributions", "stance");
    }
  }

  private static void line(PrintStream out, String what, AnnotationFS annotation, String value) {
    String words = annotation.getCoveredText().replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    out.println(what + "\t" + annotation.getBegin() + "-" + annotation.getEnd() + "\t" + words + "\t" + value);
  }

  private static void parts(PrintStream out, AnnotationFS event, String list, String name) {
    FeatureStructure array = event.getFeatureValue(event.getType().getFeatureByBaseName(list));
    for (FeatureStructure part : ((ArrayFS) array).toArray()) {
      Feature mention = part.getType().getFeatureByBaseName("mention");
      FeatureStructure target = part.getFeatureValue(mention);
      String words = target == null ? "-" : ((AnnotationFS) target).getCoveredText();
      out.println(list + "\t" + part.getFeatureValueAsString(part.getType().getFeatureByBaseName(name)) + "\t" + words);
    }
  }
}
