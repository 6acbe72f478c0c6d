<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Agent</name>
    <message>
        <source>An agent holds no key: take “%1” out, put the key into an environment variable and name that variable in “key_env”.</source>
        <translation>Ein Agent enthält keinen Schlüssel: Nehmen Sie „%1“ heraus, legen Sie den Schlüssel in eine Umgebungsvariable, und nennen Sie diese in „key_env“.</translation>
    </message>
    <message>
        <source>“%1” is not a member of an agent. Did you mean “%2”?</source>
        <translation>„%1“ gehört nicht zu einem Agenten. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>“parameters” must be a JSON object.</source>
        <translation>„parameters“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1 cannot stand among the parameters: the program sets it itself.</source>
        <translation>%1 darf nicht unter den Parametern stehen: Das Programm setzt es selbst.</translation>
    </message>
    <message>
        <source>“n” must be 1: how many answers are asked for stands in “samples”.</source>
        <translation>„n“ muss 1 sein: Wie viele Antworten verlangt werden, steht in „samples“.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1 ist %2; es muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>“prompt” must be an object with “system” and “user”.</source>
        <translation>„prompt“ muss ein Objekt mit „system“ und „user“ sein.</translation>
    </message>
    <message>
        <source>“answer_format” must be “automatic”, “schema”, “written” or “choice”.</source>
        <translation>„answer_format“ muss „automatic“, „schema“, „written“ oder „choice“ sein.</translation>
    </message>
    <message>
        <source>“limits” must be an object with “requests_per_minute” and “tokens_per_minute”.</source>
        <translation>„limits“ muss ein Objekt mit „requests_per_minute“ und „tokens_per_minute“ sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be a whole number from %3 to %4.</source>
        <translation>„%1“ ist %2; es muss eine ganze Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>The agent has no “name”.</source>
        <translation>Der Agent hat keinen „name“.</translation>
    </message>
    <message>
        <source>The agent has no “model”.</source>
        <translation>Der Agent hat kein „model“.</translation>
    </message>
    <message>
        <source>“key_env” must be the name of an environment variable (letters, digits and _), never the key itself.</source>
        <translation>„key_env“ muss der Name einer Umgebungsvariable sein (Buchstaben, Ziffern und _), nie der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The agent has no “base_url”, for example http://127.0.0.1:8080/v1.</source>
        <translation>Der Agent hat keine „base_url“, zum Beispiel http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>“base_url” must be a web address such as https://host/v1.</source>
        <translation>„base_url“ muss eine Webadresse wie https://host/v1 sein.</translation>
    </message>
    <message>
        <source>“base_url” must hold no user name, password, query or fragment.</source>
        <translation>„base_url“ darf keinen Benutzernamen, kein Passwort, keine Abfrage und kein Fragment enthalten.</translation>
    </message>
    <message>
        <source>The agent is not valid JSON. %1</source>
        <translation>Der Agent ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>The agent must be a JSON object.</source>
        <translation>Der Agent muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The agent cannot be used. %1</source>
        <translation>Der Agent ist nicht nutzbar. %1</translation>
    </message>
    <message>
        <source>The provider “%1” is not known; it must be one of these: %2.</source>
        <translation>Der Anbieter „%1“ ist nicht bekannt; es muss einer von diesen sein: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a member of “%2”, which has: %3.</source>
        <translation>„%1“ ist kein Element von „%2“; dieses hat: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a member of “%2”. Did you mean “%3”?</source>
        <translation>„%1“ ist kein Element von „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>“%1” is not a member of an agent; what is sent to the model belongs into “parameters”, and a note of your own has a name that begins with _.</source>
        <translation>„%1“ ist kein Eintrag eines Agenten; was an das Modell gesendet wird, gehört in „parameters“, und eine eigene Notiz hat einen Namen, der mit _ beginnt.</translation>
    </message>
</context>
<context>
    <name>AgentVerb</name>
    <message>
        <source>The agent %1 is stored as version %2.</source>
        <translation>Der Agent %1 ist als Version %2 gespeichert.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Stores an agent: a model and a prompt; a changed one is a new version.</source>
        <translation>Speichert einen Agenten: ein Modell und einen Prompt; ein geänderter ist eine neue Version.</translation>
    </message>
    <message>
        <source>The file: %1. &quot;key_env&quot; names the environment variable that holds the key. Without &quot;prompt&quot;, the default template is taken. Every project has the agent &quot;baseline&quot;, a small statistical model.</source>
        <translation>Die Datei: %1. „key_env“ nennt die Umgebungsvariable, in der der Schlüssel steht. Ohne „prompt“ gilt die Standardvorlage. Jedes Projekt hat den Agenten „baseline“, ein kleines statistisches Modell.</translation>
    </message>
    <message>
        <source>Lists the agents with their newest version.</source>
        <translation>Zählt die Agenten mit ihrer neuesten Version auf.</translation>
    </message>
    <message>
        <source>Prints an agent as JSON.</source>
        <translation>Gibt einen Agenten als JSON aus.</translation>
    </message>
    <message>
        <source>The agent %1 is so already (version %2).</source>
        <translation>Der Agent %1 ist bereits so (Version %2).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 agree: %3 (95 % interval: %4 to %5)</source>
        <extracomment>How often a job&apos;s label is what people (or gold) say: a count of a count; the share, and its 95 % interval</extracomment>
        <translation>%1 von %2 stimmen überein: %3 (95-%-Intervall: %4 bis %5)</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>what is right</source>
        <translation>richtig ist</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>der Job</translation>
    </message>
    <message>
        <source>%1, with people: %2</source>
        <translation>%1, mit Personen: %2</translation>
    </message>
    <message>
        <source>%1, with gold: %2</source>
        <translation>%1, mit Gold: %2</translation>
    </message>
    <message>
        <source>The records: --query agrees:%1, differs:%1, gold-agrees:%1 or gold-differs:%1, with label:NAME=VALUE or gold:NAME=VALUE for one option.</source>
        <translation>Die Datensätze: --query agrees:%1, differs:%1, gold-agrees:%1 oder gold-differs:%1, mit label:NAME=VALUE oder gold:NAME=VALUE für eine Option.</translation>
    </message>
    <message>
        <source>The job was restored from an export, which does not say what its model was trained on: no record is left out.</source>
        <translation>Der Job wurde aus einem Export wiederhergestellt, der nicht sagt, womit sein Modell trainiert wurde: Kein Datensatz ist ausgenommen.</translation>
    </message>
    <message>
        <source>Records that the job was trained on are left out.</source>
        <translation>Datensätze, mit denen der Job trainiert wurde, sind ausgenommen.</translation>
    </message>
</context>
<context>
    <name>AgreementVerb</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>equal pairs</source>
        <translation>gleiche Paare</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal)</source>
        <translation>Krippendorffs Alpha (ordinal)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>alpha, Jaccard distance</source>
        <translation>Alpha, Jaccard-Abstand</translation>
    </message>
    <message>
        <source>alpha, MASI distance</source>
        <translation>Alpha, MASI-Abstand</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss&apos; Kappa</translation>
    </message>
    <message>
        <source>records have different numbers of opinions</source>
        <translation>Datensätze haben verschieden viele Meinungen</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s): see --json.</source>
        <translation>
            <numerusform>%Ln weiteres Paar: siehe --json.</numerusform>
            <numerusform>%Ln weitere Paare: siehe --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>exact F1</source>
        <translation>F1 genau</translation>
    </message>
    <message>
        <source>overlap F1</source>
        <translation>F1 überlappend</translation>
    </message>
    <message>
        <source>soft F1</source>
        <translation>F1 nach Länge</translation>
    </message>
    <message>
        <source>kappa of characters</source>
        <translation>Kappa der Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with two or more opinions.</source>
        <translation>
            <numerusform>%Ln Datensatz mit zwei oder mehr Meinungen.</numerusform>
            <numerusform>%Ln Datensätze mit zwei oder mehr Meinungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two annotators or more, with commas between them.</source>
        <translation>Nennen Sie zwei oder mehr Annotierende, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Say which label is meant: --label NAME.</source>
        <translation>Sagen Sie, welches Merkmal gemeint ist: --label NAME.</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; has an opinion on %2.</source>
        <translation>Niemand namens „%1“ hat eine Meinung zu %2.</translation>
    </message>
    <message>
        <source>Tells how far people, gold and shown jobs agree on a label.</source>
        <translation>Sagt, wie weit Menschen, Gold und gezeigte Jobs bei einem Merkmal übereinstimmen.</translation>
    </message>
    <message>
        <source>the label definition; may be left out where there is only one</source>
        <translation>das Merkmal; kann entfallen, wo es nur eines gibt</translation>
    </message>
    <message>
        <source>only these, by their names; all where it is left out</source>
        <translation>nur diese, nach Namen; ohne Angabe alle</translation>
    </message>
    <message>
        <source>only the records of this search</source>
        <translation>nur die Datensätze dieser Suche</translation>
    </message>
    <message>
        <source>Without --annotators the first table is about people alone, where two of them have an opinion; pairs are of everybody.</source>
        <translation>Ohne --annotators handelt die erste Tabelle nur von Menschen, wo zwei von ihnen eine Meinung haben; Paare sind von allen.</translation>
    </message>
    <message>
        <source>Who confirmed an agent&apos;s label agrees with it; they had seen it. Each number is given with its 95 % interval, by resampling records or, for Cohen&apos;s kappa and Gwet&apos;s AC1, by its standard error.</source>
        <translation>Wer das Label eines Agenten bestätigt hat, stimmt mit ihm überein; er hatte es gesehen. Jede Zahl steht mit ihrem 95-%-Intervall, durch Ziehen von Datensätzen oder, bei Cohens Kappa und Gwets AC1, durch ihren Standardfehler.</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>This label definition is not in the schema any more.</source>
        <translation>Dieses Merkmal ist nicht mehr im Schema.</translation>
    </message>
</context>
<context>
    <name>BuiltInModel</name>
    <message>
        <source>A stored answer of the built-in baseline cannot be read. Start a new job.</source>
        <translation>Eine gespeicherte Antwort der eingebauten Baseline ist nicht lesbar. Starten Sie einen neuen Job.</translation>
    </message>
    <message>
        <source>The trained baseline that is stored with this job cannot be read. Start a new job with the agent.</source>
        <translation>Die trainierte Baseline, die mit diesem Job gespeichert ist, ist nicht lesbar. Starten Sie mit dem Agenten einen neuen Job.</translation>
    </message>
    <message>
        <source>The training of the built-in baseline was stopped.</source>
        <translation>Das Training der eingebauten Baseline wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The built-in baseline has no spans to learn “%1” from: no record has spans of it that a person decided. Mark spans in some records first; ten are a start.</source>
        <translation>Die eingebaute Baseline hat keine Textstellen, aus denen sie „%1“ lernen kann: In keinem Datensatz hat eine Person über Textstellen dafür entschieden. Markieren Sie zuerst in einigen Datensätzen Textstellen; zehn sind ein Anfang.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>%1 refused the key. Check the agent&apos;s key, or the environment variable that it names, then resume the job.</source>
        <translation>%1 hat den Schlüssel abgelehnt. Prüfen Sie den Schlüssel des Agenten oder die Umgebungsvariable, die er nennt, und setzen Sie dann den Job fort.</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left, or reached its spending limit. Settle that there, then resume the job.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr oder sein Ausgabenlimit erreicht. Klären Sie das dort, und setzen Sie dann den Job fort.</translation>
    </message>
    <message>
        <source>The day&apos;s quota at %1 is used up. Resume the job tomorrow.</source>
        <translation>Das Tageskontingent bei %1 ist aufgebraucht. Setzen Sie den Job morgen fort.</translation>
    </message>
    <message>
        <source>%1 asks to wait for more than two minutes. Resume the job later, or with fewer calls at the same time.</source>
        <translation>%1 bittet, länger als zwei Minuten zu warten. Setzen Sie den Job später fort oder mit weniger gleichzeitigen Aufrufen.</translation>
    </message>
    <message>
        <source>%1 does not know the model, or the address is not that of its interface. Check the agent&apos;s model and address.</source>
        <translation>%1 kennt das Modell nicht, oder die Adresse ist nicht die seiner Schnittstelle. Prüfen Sie Modell und Adresse des Agenten.</translation>
    </message>
    <message>
        <source>%1 refuses a parameter. Change it in the agent&apos;s parameters.</source>
        <translation>%1 lehnt einen Parameter ab. Ändern Sie ihn in den Parametern des Agenten.</translation>
    </message>
    <message>
        <source>%1 refuses the request. Check the agent&apos;s model and parameters.</source>
        <translation>%1 lehnt die Anfrage ab. Prüfen Sie Modell und Parameter des Agenten.</translation>
    </message>
    <message>
        <source>%1 sends to another address. The key and the text were not sent there. Put the address that is meant into the agent.</source>
        <translation>%1 verweist auf eine andere Adresse. Schlüssel und Text wurden nicht dorthin gesendet. Tragen Sie die gemeinte Adresse in den Agenten ein.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start the local model server, then resume the job.</source>
        <translation>Unter %1 antwortet nichts. Starten Sie den lokalen Modellserver, und setzen Sie dann den Job fort.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Check the address and the computer&apos;s clock.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen, deshalb wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr des Rechners.</translation>
    </message>
    <message>
        <source>%1 cannot do what the agent asks for. Check the agent&apos;s model and parameters.</source>
        <translation>%1 kann nicht, was der Agent verlangt. Prüfen Sie Modell und Parameter des Agenten.</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Check the agent&apos;s address: it ends in /v1 for most servers.</source>
        <translation>%1 antwortet mit einer Webseite. Prüfen Sie die Adresse des Agenten: Bei den meisten Servern endet sie auf /v1.</translation>
    </message>
    <message>
        <source>The prompt is too long for the model. Shorten the template or the record, or choose a model that takes more.</source>
        <translation>Der Prompt ist zu lang für das Modell. Kürzen Sie die Vorlage oder den Datensatz, oder wählen Sie ein Modell, das mehr aufnimmt.</translation>
    </message>
    <message>
        <source>The request is larger than %1 takes. Shorten the record.</source>
        <translation>Die Anfrage ist größer, als %1 annimmt. Kürzen Sie den Datensatz.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than any answer can be and was dropped.</source>
        <translation>Die Antwort von %1 ist größer, als eine Antwort sein kann, und wurde verworfen.</translation>
    </message>
    <message>
        <source>%1 filtered this record. Label it by hand.</source>
        <translation>%1 hat diesen Datensatz gefiltert. Labeln Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>%1 asks to slow down. The call is tried again later.</source>
        <translation>%1 bittet um ein langsameres Tempo. Der Aufruf wird später wiederholt.</translation>
    </message>
    <message>
        <source>%1 is overloaded. The call is tried again later.</source>
        <translation>%1 ist überlastet. Der Aufruf wird später wiederholt.</translation>
    </message>
    <message>
        <source>%1 is loading the model. The call is tried again later.</source>
        <translation>%1 lädt das Modell. Der Aufruf wird später wiederholt.</translation>
    </message>
    <message>
        <source>%1 reported an error of its own. The call is tried again.</source>
        <translation>%1 hat einen eigenen Fehler gemeldet. Der Aufruf wird wiederholt.</translation>
    </message>
    <message>
        <source>%1 answered with an error. The call is tried again.</source>
        <translation>%1 hat mit einem Fehler geantwortet. Der Aufruf wird wiederholt.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. The call is tried again.</source>
        <translation>Die Antwort von %1 ist nicht lesbar. Der Aufruf wird wiederholt.</translation>
    </message>
    <message>
        <source>%1 reports a conflict between calls. The call is tried again.</source>
        <translation>%1 meldet einen Konflikt zwischen Aufrufen. Der Aufruf wird wiederholt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The call is tried again; it may have been billed.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Der Aufruf wird wiederholt; er wurde vielleicht berechnet.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. The call is tried again.</source>
        <translation>Die Verbindung zu %1 ist misslungen. Der Aufruf wird wiederholt.</translation>
    </message>
    <message>
        <source>The call to %1 failed.</source>
        <translation>Der Aufruf von %1 ist misslungen.</translation>
    </message>
    <message>
        <source>It is about %1 (null or false switches one off).</source>
        <translation>Es geht um %1 (null oder false schaltet einen Parameter ab).</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>None of the first %1 answers holds a label that can be read. Look at the invalid answers, mend the prompt or the schema, then resume the job.</source>
        <translation>Keine der ersten %1 Antworten enthält ein lesbares Label. Sehen Sie die ungültigen Antworten an, verbessern Sie den Prompt oder das Schema und setzen Sie den Job dann fort.</translation>
    </message>
    <message>
        <source>The prompt has about %1 tokens and the answer may take %2, but the model takes %3 together. Nothing was sent. Shorten the record or the prompt, allow a shorter answer, or choose a model with a larger context.</source>
        <translation>Der Prompt hat etwa %1 Tokens und die Antwort darf %2 haben, das Modell nimmt aber zusammen %3. Nichts wurde gesendet. Kürzen Sie den Datensatz oder den Prompt, erlauben Sie eine kürzere Antwort oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>The prompt for this record is blank, so there is nothing to send. Look at the template of the agent.</source>
        <translation>Der Prompt für diesen Datensatz ist leer, es gibt also nichts zu senden. Sehen Sie die Vorlage des Agenten an.</translation>
    </message>
    <message>
        <source>The built-in baseline was trained for other options than it is asked for now. Start a new job.</source>
        <translation>Die eingebaute Baseline wurde für andere Optionen trainiert, als jetzt gefragt sind. Beginnen Sie einen neuen Job.</translation>
    </message>
    <message>
        <source>The agent&apos;s server cannot be reached. Check its address and the network, then resume the job.</source>
        <translation>Der Server des Agenten ist nicht erreichbar. Prüfen Sie seine Adresse und das Netz und setzen Sie den Job dann fort.</translation>
    </message>
    <message>
        <source>Several items in a row failed for the same reason: %1 Mend that, then resume the job.</source>
        <translation>Mehrere Aufgaben nacheinander scheiterten aus demselben Grund: %1 Beheben Sie ihn und setzen Sie den Job dann fort.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>What is known of models could not be read from %1; it is learned anew.</source>
        <translation>Was über Modelle bekannt ist, war aus %1 nicht zu lesen; es wird neu gelernt.</translation>
    </message>
    <message>
        <source>What was learned of the model could not be written to %1. Make room or give the right to write there; until then it is learned anew at each start.</source>
        <translation>Was über das Modell gelernt wurde, war nicht nach %1 zu schreiben. Schaffen Sie dort Platz oder das Recht zu schreiben; bis dahin wird es bei jedem Start neu gelernt.</translation>
    </message>
</context>
<context>
    <name>ChatParameters</name>
    <message>
        <source>The agent&apos;s parameters hold “%1”, which the program sets itself. Take it out.</source>
        <translation>Die Parameter des Agenten enthalten „%1“, was das Programm selbst setzt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters ask for streamed answers, which cannot be read. Take “stream” out.</source>
        <translation>Die Parameter des Agenten verlangen gestreamte Antworten, die nicht lesbar sind. Nehmen Sie „stream“ heraus.</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters ask for several answers at once. Take that out and set the agent&apos;s number of samples instead.</source>
        <translation>Die Parameter des Agenten verlangen mehrere Antworten auf einmal. Nehmen Sie das heraus, und stellen Sie stattdessen die Zahl der Stichproben des Agenten ein.</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters are not a JSON object. Write them as {&quot;temperature&quot;: 0}, or leave them empty.</source>
        <translation>Die Parameter des Agenten sind kein JSON-Objekt. Schreiben Sie sie wie {&quot;temperature&quot;: 0}, oder lassen Sie sie leer.</translation>
    </message>
</context>
<context>
    <name>ChosenRecords</name>
    <message>
        <source>There is no record with the id &quot;%1&quot;.</source>
        <translation>Es gibt keinen Datensatz mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>Say which records: --id ID… or --query QUERY, one of them.</source>
        <translation>Geben Sie an, welche Datensätze: --id ID… oder --query QUERY, eines von beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition and is searched for as a word. &quot;%2&quot; says what a query can hold.</source>
        <translation>„%1“ ist keine Bedingung und wird als Wort gesucht. „%2“ sagt, was eine Suche enthalten kann.</translation>
    </message>
</context>
<context>
    <name>Coefficient</name>
    <message>
        <source>no record has two opinions</source>
        <translation>kein Datensatz hat zwei Meinungen</translation>
    </message>
    <message>
        <source>all opinions are the same, which chance alone would explain</source>
        <translation>alle Meinungen sind gleich, was allein der Zufall erklären würde</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beträchtlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln disagreement(s) are “%2” against “%3”: sharpen these two descriptions.</source>
        <extracomment>%1 and %Ln: counts; %2, %3: options</extracomment>
        <translation>
            <numerusform>%1 von %Ln Abweichung ist „%2“ gegen „%3“: Schärfen Sie diese beiden Beschreibungen.</numerusform>
            <numerusform>%1 der %Ln Abweichungen sind „%2“ gegen „%3“: Schärfen Sie diese beiden Beschreibungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLabels</name>
    <message>
        <source>Cancelled. No label was made.</source>
        <translation>Abgebrochen. Es wurde kein Label gemacht.</translation>
    </message>
    <message>
        <source>The records have no columns of metadata.</source>
        <translation>Die Datensätze haben keine Metadatenspalten.</translation>
    </message>
    <message>
        <source>The records have no column “%1”. They have: %2.</source>
        <translation>Die Datensätze haben keine Spalte „%1“. Sie haben: %2.</translation>
    </message>
    <message>
        <source>column %1 → %2</source>
        <extracomment>What labels were made from: %1: a column of metadata; %2: the name of a label</extracomment>
        <translation>Spalte %1 → %2</translation>
    </message>
    <message>
        <source>This label is not in the schema any more, or labels spans, which no column holds.</source>
        <translation>Dieses Merkmal steht nicht mehr im Schema oder labelt Textstellen, die keine Spalte enthalten kann.</translation>
    </message>
</context>
<context>
    <name>ColumnLabelsText</name>
    <message numerus="yes">
        <source>%Ln record(s) have an option in the column.</source>
        <translation>
            <numerusform>%Ln Datensatz hat eine Option in der Spalte.</numerusform>
            <numerusform>%Ln Datensätze haben eine Option in der Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another value and get no label.</source>
        <translation>
            <numerusform>%Ln Datensatz hat einen anderen Wert und bekommt kein Label.</numerusform>
            <numerusform>%Ln Datensätze haben einen anderen Wert und bekommen kein Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no value.</source>
        <translation>
            <numerusform>%Ln Datensatz hat keinen Wert.</numerusform>
            <numerusform>%Ln Datensätze haben keinen Wert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRole</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Gold of %1</source>
        <translation>Gold von %1</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Label von %1</translation>
    </message>
    <message>
        <source>Label of %1 by %2</source>
        <translation>Label von %1 durch %2</translation>
    </message>
    <message>
        <source>The column is not imported.</source>
        <translation>Die Spalte wird nicht importiert.</translation>
    </message>
    <message>
        <source>What tells the records apart, and knows them again when a file is imported later.</source>
        <translation>Was die Datensätze unterscheidet und sie wiedererkennt, wenn später eine Datei importiert wird.</translation>
    </message>
    <message>
        <source>What people and models read and label.</source>
        <translation>Was Personen und Modelle lesen und labeln.</translation>
    </message>
    <message>
        <source>Kept beside the text; can be searched, sorted by and used in prompts.</source>
        <translation>Bleibt neben dem Text; kann gesucht, sortiert und in Prompts benutzt werden.</translation>
    </message>
    <message>
        <source>A reference that answers are measured against. It trains nothing, asks for no work, and is never exported as the answer.</source>
        <translation>Eine Referenz, an der Antworten gemessen werden. Sie trainiert nichts, verlangt keine Arbeit und wird nie als Antwort exportiert.</translation>
    </message>
    <message>
        <source>Labels that the person gave: they count as decisions, and models learn from them.</source>
        <translation>Labels, die die Person vergeben hat: Sie zählen als Entscheidungen, und Modelle lernen von ihnen.</translation>
    </message>
</context>
<context>
    <name>ColumnValues</name>
    <message>
        <source>The check was stopped. Nothing was imported.</source>
        <translation>Die Prüfung wurde angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The column for %1 has more than %2 different values, so it does not look like a label. Choose Metadata for it.</source>
        <translation>Die Spalte für %1 hat mehr als %2 verschiedene Werte, sieht also nicht nach einem Label aus. Wählen Sie „Metadaten“ für sie.</translation>
    </message>
    <message>
        <source>The column for %1 has no values, so no label can be made of it. Choose Metadata for it.</source>
        <translation>Die Spalte für %1 hat keine Werte, aus ihr kann also kein Label werden. Wählen Sie „Metadaten“ für sie.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of several words</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1 nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the options.</source>
        <translation>„%1“ zählt die Optionen auf.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Meinten Sie --%1?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation>%1 fehlt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many: %2.</source>
        <translation>„%1“ ist ein Argument zu viel: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %L2 to %L3, not &quot;%4&quot;.</source>
        <translation>--%1 nimmt eine ganze Zahl von %L2 bis %L3, nicht „%4“.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 (sent as %2)</source>
        <translation>%1 (gesendet als %2)</translation>
    </message>
    <message>
        <source>It takes a JSON schema.</source>
        <translation>Es nimmt ein JSON-Schema.</translation>
    </message>
    <message>
        <source>It binds its answer to one option.</source>
        <translation>Es bindet seine Antwort an eine Option.</translation>
    </message>
    <message>
        <source>Its answers are asked for in writing.</source>
        <translation>Seine Antworten werden schriftlich verlangt.</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Kostenlos.</translation>
    </message>
    <message>
        <source>A million tokens cost %1 US dollars in and %2 out.</source>
        <translation>Eine Million Tokens kostet %1 US-Dollar hinein und %2 heraus.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 antwortete in %2 ms.</translation>
    </message>
    <message>
        <source>It gives token probabilities.</source>
        <translation>Es gibt Token-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>It gives no token probabilities: ask for several answers, or how sure it is, if you want a confidence.</source>
        <translation>Es gibt keine Token-Wahrscheinlichkeiten: Fragen Sie nach mehreren Antworten oder danach, wie sicher es ist, wenn Sie eine Konfidenz möchten.</translation>
    </message>
    <message>
        <source>Left out or changed: %1.</source>
        <translation>Weggelassen oder geändert: %1.</translation>
    </message>
    <message>
        <source>Its context and price are not in the list of models.</source>
        <translation>Kontext und Preis stehen nicht in der Liste der Modelle.</translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln token(s).</source>
        <translation>
            <numerusform>Nimmt %Ln Token.</numerusform>
            <numerusform>Nimmt %Ln Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tokens it takes is unknown.</source>
        <translation>Wie viele Tokens es nimmt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Its price is unknown.</source>
        <translation>Sein Preis ist unbekannt.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Learned %1: this model does not take %2. It is left out or changed.</source>
        <extracomment>A date and a list of parameters</extracomment>
        <translation>Gelernt (%1): Dieses Modell nimmt %2 nicht an. Es wird weggelassen oder geändert.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Nobody is named who decides. Choose an annotator first.</source>
        <translation>Es ist niemand genannt, der entscheidet. Wählen Sie zuerst einen Annotator.</translation>
    </message>
    <message>
        <source>The value is no option of “%1”. Choose one of its options.</source>
        <translation>Der Wert ist keine Option von „%1“. Wählen Sie eine der Optionen.</translation>
    </message>
    <message>
        <source>“%1” takes exactly one option. Choose one.</source>
        <translation>„%1“ nimmt genau eine Option. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>This label definition is not in the current schema. Choose another one.</source>
        <translation>Dieses Merkmal steht nicht im aktuellen Schema. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>“%1” labels spans: say where they begin and end.</source>
        <translation>„%1“ labelt Textstellen: Sagen Sie, wo sie beginnen und enden.</translation>
    </message>
    <message>
        <source>“%1” labels whole records, and no spans.</source>
        <translation>„%1“ labelt ganze Datensätze und keine Textstellen.</translation>
    </message>
</context>
<context>
    <name>DecisionNotes</name>
    <message>
        <source>There is no label to confirm. Choose an option by its key.</source>
        <translation>Es gibt kein Label zu bestätigen. Wählen Sie eine Option mit ihrer Taste.</translation>
    </message>
    <message>
        <source>There is no label to reject. Choose an option by its key, or skip with Space.</source>
        <translation>Es gibt kein Label abzulehnen. Wählen Sie eine Option mit ihrer Taste oder überspringen Sie mit der Leertaste.</translation>
    </message>
    <message>
        <source>Nobody disagrees about this record, so there is nothing to settle.</source>
        <translation>Über diesen Datensatz ist niemand uneins, es gibt also nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) decided.</source>
        <translation>
            <numerusform>%Ln Label entschieden.</numerusform>
            <numerusform>%Ln Labels entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: there was nothing to decide, or it was decided so already.</source>
        <translation>
            <numerusform>%Ln Datensatz übersprungen: Es gab nichts zu entscheiden, oder es war schon so entschieden.</numerusform>
            <numerusform>%Ln Datensätze übersprungen: Es gab nichts zu entscheiden, oder es war schon so entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1: what somebody did: &quot;confirm 20 labels of sentiment&quot;</extracomment>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln Datensatz hat sich seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Datensätze haben sich seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>the empty set</comment>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Record %1: %2 confirmed.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>Datensatz %1: %2 bestätigt.</translation>
    </message>
    <message>
        <source>Record %1: %2 rejected.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>Datensatz %1: %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Record %1: settled as %2.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>Datensatz %1: entschieden als %2.</translation>
    </message>
    <message>
        <source>Record %1: %2 corrected to %3.</source>
        <extracomment>%1: number of the record; %2: its label before; %3: after</extracomment>
        <translation>Datensatz %1: %2 korrigiert zu %3.</translation>
    </message>
    <message>
        <source>Record %1: labelled %2.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>Datensatz %1: als %2 gelabelt.</translation>
    </message>
    <message>
        <source>Another label came for this record while you looked at it, so nothing was decided. Look again.</source>
        <translation>Für diesen Datensatz kam ein anderes Label, während Sie ihn ansahen, darum wurde nichts entschieden. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Only an agent&apos;s label can be rejected, and this one is a person&apos;s own. Choose another option by its key, or skip with Space.</source>
        <translation>Nur das Label eines Agenten kann abgelehnt werden, und dieses ist das einer Person. Wählen Sie mit seiner Taste eine andere Option, oder überspringen Sie mit der Leertaste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left out, which a model has labelled since you looked.</source>
        <translation>
            <numerusform>%Ln Datensatz ausgelassen, dem ein Modell ein Label gab, seit Sie hingesehen haben.</numerusform>
            <numerusform>%Ln Datensätze ausgelassen, denen ein Modell Labels gab, seit Sie hingesehen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoProject</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>DemoReport</name>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>right</source>
        <comment>correct</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels of any confidence</comment>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>Verifying the least confident 10 % (%Ln label(s)) lifts the accuracy from %1 to %2; as many at random: %3.</source>
        <translation>
            <numerusform>Prüft man die unsichersten 10 % (%Ln Label), steigt die Genauigkeit von %1 auf %2; bei gleich vielen zufälligen: %3.</numerusform>
            <numerusform>Prüft man die unsichersten 10 % (%Ln Labels), steigt die Genauigkeit von %1 auf %2; bei gleich vielen zufälligen: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln label(s), %2 of them on messages that a person had labelled (what the model learnt from, left out here)</source>
        <translation>
            <numerusform>%1: %Ln Label, davon %2 bei Nachrichten, die eine Person gelabelt hatte (daraus lernte das Modell, hier ausgelassen)</numerusform>
            <numerusform>%1: %Ln Labels, davon %2 bei Nachrichten, die eine Person gelabelt hatte (daraus lernte das Modell, hier ausgelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>(Simulated: gold stands for the person.)</source>
        <translation>(Simuliert: Gold steht für die Person.)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported, with %L1 gold labels and %L2 labels of a person.</source>
        <translation>
            <numerusform>%Ln Datensatz importiert, mit %L1 Goldlabels und %L2 Labels einer Person.</numerusform>
            <numerusform>%Ln Datensätze importiert, mit %L1 Goldlabels und %L2 Labels einer Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent %1 (a small statistical model, no network) labelled %Ln record(s); %2 failed.</source>
        <translation>
            <numerusform>Der Agent %1 (ein kleines statistisches Modell, kein Netz) hat %Ln Datensatz gelabelt; %2 misslangen.</numerusform>
            <numerusform>Der Agent %1 (ein kleines statistisches Modell, kein Netz) hat %Ln Datensätze gelabelt; %2 misslangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none here; %1 makes them</source>
        <translation>hier keine; %1 erzeugt sie</translation>
    </message>
    <message>
        <source>Export:</source>
        <translation>Export:</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>Projekt:</translation>
    </message>
    <message>
        <source>%1 (open it with: %2)</source>
        <translation>%1 (öffnen mit: %2)</translation>
    </message>
    <message>
        <source>The job did not label every message.</source>
        <translation>Der Job hat nicht jede Nachricht gelabelt.</translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Made the demo project %1. Open it with: %2</source>
        <translation>Das Demoprojekt %1 ist angelegt. Öffnen mit: %2</translation>
    </message>
    <message>
        <source>Makes a project of 600 customer messages to try things on.</source>
        <translation>Legt ein Projekt mit 600 Kundennachrichten zum Ausprobieren an.</translation>
    </message>
    <message>
        <source>do the whole job too: label, measure, export, report</source>
        <translation>auch die ganze Arbeit tun: labeln, messen, exportieren, berichten</translation>
    </message>
    <message>
        <source>where; without it, a new folder in your data folder</source>
        <translation>wo; sonst ein neuer Ordner in Ihrem Datenordner</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The agent&apos;s address is not a web address. Write it as http://127.0.0.1:8080/v1 or https://api.example.org/v1.</source>
        <translation>Die Adresse des Agenten ist keine Webadresse. Schreiben Sie sie wie http://127.0.0.1:8080/v1 oder https://api.example.org/v1.</translation>
    </message>
    <message>
        <source>The agent&apos;s address holds a name or password. Take it out and put the key into an environment variable.</source>
        <translation>Die Adresse des Agenten enthält einen Namen oder ein Passwort. Nehmen Sie das heraus, und legen Sie den Schlüssel in eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Unencrypted http is used only for servers on this computer: anybody on the way could read the texts and the key. Write https:// in the agent&apos;s address, or allow plain http in the agent (“allow_plain_http”).</source>
        <translation>Unverschlüsseltes http wird nur für Server auf diesem Rechner benutzt: Unterwegs könnte jeder Texte und Schlüssel lesen. Schreiben Sie https:// in die Adresse des Agenten, oder erlauben Sie im Agenten einfaches http („allow_plain_http“).</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 goes to %2 only, and the agent&apos;s address is another one. Put this server&apos;s key into a variable with a name of its own and name that one in the agent.</source>
        <translation>Der Schlüssel in der Umgebungsvariable %1 geht nur an %2, und die Adresse des Agenten ist eine andere. Legen Sie den Schlüssel dieses Servers in eine Variable mit eigenem Namen, und nennen Sie diese im Agenten.</translation>
    </message>
    <message>
        <source>There is no key: the environment variable %1, which should hold it, is not set. Set it, then start the program from there, or enter the key in the agent editor.</source>
        <translation>Es gibt keinen Schlüssel: Die Umgebungsvariable %1, die ihn enthalten sollte, ist nicht gesetzt. Setzen Sie sie, und starten Sie das Programm von dort, oder geben Sie den Schlüssel im Agenteneditor ein.</translation>
    </message>
    <message>
        <source>This version of the program does not know the provider “%1” that the agent names, so nothing can be sent. Choose another provider, or a newer version.</source>
        <translation>Diese Version des Programms kennt den Anbieter „%1“ nicht, den der Agent nennt; es kann also nichts gesendet werden. Wählen Sie einen anderen Anbieter oder eine neuere Version.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>The export could not be written to the end: %1.</source>
        <translation>Der Export konnte nicht zu Ende geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Of %L1 records only %L2 could be found, so no file was written. Search for the records again, then export.</source>
        <translation>Von %L1 Datensätzen waren nur %L2 zu finden, deshalb wurde keine Datei geschrieben. Suchen Sie die Datensätze erneut und exportieren Sie dann.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV: a row for each record and label</source>
        <translation>CSV: eine Zeile je Datensatz und Label</translation>
    </message>
    <message>
        <source>JSON Lines: an object for each record, with everything in it</source>
        <translation>JSON Lines: ein Objekt je Datensatz, mit allem darin</translation>
    </message>
    <message>
        <source>TSV: the same with tabs between the fields</source>
        <translation>TSV: dasselbe mit Tabulatoren zwischen den Feldern</translation>
    </message>
    <message>
        <source>JSON: the same objects as one array</source>
        <translation>JSON: dieselben Objekte als ein Array</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>%1 is a Tandem project, which no output ever replaces. Choose another name.</source>
        <translation>%1 ist ein Tandem-Projekt; ein solches wird nie durch eine Ausgabe ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, so no output goes there. Choose another name.</source>
        <translation>%1 gehört zum Projekt %2, deshalb wird nichts dorthin ausgegeben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 belongs to a database, so no output goes there. Choose another name.</source>
        <translation>%1 gehört zu einer Datenbank, deshalb wird nichts dorthin ausgegeben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file. Choose one.</source>
        <translation>„%1“ ist kein Dateiname. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The name “%1…” is too long for a file. Choose a shorter one.</source>
        <translation>Der Name „%1…“ ist zu lang für eine Datei. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 is no plain file (but a folder, a pipe or a device), so no output goes there. Choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei (sondern ein Ordner, eine Pipe oder ein Gerät), deshalb wird nichts dorthin ausgegeben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a file %1, and it was left as it is.</source>
        <translation>Es gibt schon eine Datei %1; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: its disk is full. Free some room, or choose another disk. What was there before is unchanged.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: Ihr Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger. Was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: there is no folder %2. Make it, or choose another.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: Den Ordner %2 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: you may not write in the folder %2. Choose another, or change its rights.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: Sie dürfen im Ordner %2 nicht schreiben. Wählen Sie einen anderen oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: it is write-protected. Choose another name, or change its rights.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: Sie ist schreibgeschützt. Wählen Sie einen anderen Namen oder ändern Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2. Was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 belongs, under another name, to the project that the output is made from, so no output goes there. Choose another name.</source>
        <translation>%1 gehört unter anderem Namen zum Projekt, aus dem die Ausgabe entsteht; deshalb wird nichts dorthin ausgegeben. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>Wrote %Ln record(s) to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Datensätze nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %L1 have a final label.</source>
        <translation>
            <numerusform>Die Datei hat %Ln Zeile; mit endgültigem Label: %L1.</numerusform>
            <numerusform>Die Datei hat %Ln Zeilen; mit endgültigem Label: %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes records with their final labels and where these come from.</source>
        <translation>Schreibt Datensätze mit ihren endgültigen Labels und deren Herkunft.</translation>
    </message>
    <message>
        <source>which records; without it, all</source>
        <translation>welche Datensätze; sonst alle</translation>
    </message>
    <message>
        <source>unverified labels of a model are final too</source>
        <translation>auch ungeprüfte Labels eines Modells sind endgültig</translation>
    </message>
    <message>
        <source>The name %1 tells no format. Give --format: %2.</source>
        <translation>Der Name %1 sagt kein Format. Geben Sie --format an: %2.</translation>
    </message>
    <message>
        <source>--delimiter takes one sign, as , or ; or |, or the word tab, not &quot;%1&quot;.</source>
        <translation>--delimiter nimmt ein Zeichen wie , oder ; oder | oder das Wort tab, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 hat bei %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>Give another name, or --overwrite to replace it.</source>
        <translation>Geben Sie einen anderen Namen an, oder --overwrite, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>eine Datei dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>between the fields of a CSV; without it, a comma</source>
        <translation>zwischen den Feldern einer CSV-Datei; sonst ein Komma</translation>
    </message>
    <message>
        <source>begin with a byte order mark, which spreadsheets want</source>
        <translation>mit einer Bytereihenfolge-Marke beginnen, wie Tabellenprogramme sie wollen</translation>
    </message>
    <message>
        <source>an apostrophe before what a spreadsheet would compute</source>
        <translation>ein Apostroph vor dem, was ein Tabellenprogramm berechnen würde</translation>
    </message>
    <message>
        <source>FILE - is standard output; the report then goes to standard error. A file that is replaced keeps its content until the new one is whole. No project, and nothing that belongs to one, is ever replaced.</source>
        <translation>Bei - als DATEI geht die Ausgabe zur Standardausgabe und der Bericht zur Standardfehlerausgabe. Eine Datei, die ersetzt wird, behält ihren Inhalt, bis die neue vollständig ist. Ein Projekt und was zu einem gehört wird nie ersetzt.</translation>
    </message>
    <message>
        <source>a row for each job, shown or hidden</source>
        <translation>eine Zeile für jeden Job, gezeigt oder ausgeblendet</translation>
    </message>
    <message>
        <source>every job and everything that people said, as for conflicts</source>
        <translation>jeder Job und alles, was Personen gesagt haben, wie bei Konflikten</translation>
    </message>
    <message>
        <source>--spans LABEL and --format %1 go together.</source>
        <translation>--spans LABEL und --format %1 gehören zusammen.</translation>
    </message>
    <message>
        <source>--gold goes with --spans LABEL.</source>
        <translation>--gold gehört zu --spans LABEL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a label of whole records, not of spans.</source>
        <translation>„%1“ ist ein Label ganzer Datensätze, nicht von Textstellen.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln span(s).</source>
        <translation>
            <numerusform>Sie enthält %Ln Textstelle.</numerusform>
            <numerusform>Sie enthält %Ln Textstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; without it, by the file&apos;s name; with --spans, %2</source>
        <translation>%1; ohne Angabe nach dem Namen der Datei; mit --spans %2</translation>
    </message>
    <message>
        <source>the spans of this label alone; what the format cannot hold is said</source>
        <translation>nur die Textstellen dieses Labels; was das Format nicht fassen kann, wird gesagt</translation>
    </message>
    <message>
        <source>with --spans: those of the reference, not the final ones</source>
        <translation>mit --spans: die der Referenz, nicht die endgültigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde ausgelassen.</numerusform>
            <numerusform>%Ln Datensätze wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>This is a PDF document, which holds pages and no table. Save its text or its table as CSV or JSON Lines and import that.</source>
        <translation>Das ist ein PDF-Dokument; es enthält Seiten und keine Tabelle. Speichern Sie seinen Text oder seine Tabelle als CSV oder JSON Lines und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it first (gunzip).</source>
        <translation>Die Datei ist komprimiert. Entpacken Sie sie zuerst (gunzip).</translation>
    </message>
    <message>
        <source>The file is compressed (bzip2, xz, Zstandard or LZ4). Unpack it first.</source>
        <translation>Die Datei ist komprimiert (bzip2, xz, Zstandard oder LZ4). Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is an archive of files. Unpack it and import the file inside.</source>
        <translation>Das ist ein Archiv mit Dateien. Entpacken Sie es und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This is an old Office document (such as .xls or .doc). Open it in a spreadsheet program, save the sheet as CSV and import that.</source>
        <translation>Das ist ein altes Office-Dokument (wie .xls oder .doc). Öffnen Sie es in einem Tabellenprogramm, speichern Sie das Blatt als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a database, not a text file. A Tandem project is opened with File, Open; of another database, export the table as CSV.</source>
        <translation>Das ist eine Datenbank, keine Textdatei. Ein Tandem-Projekt wird mit Datei, Öffnen geöffnet; aus einer anderen Datenbank exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>This is a table in Parquet, Arrow, Avro or ORC, which cannot be read here. Save it as CSV or JSON Lines and import that (pandas: read_parquet(…).to_json(…, orient=&quot;records&quot;, lines=True)).</source>
        <translation>Das ist eine Tabelle in Parquet, Arrow, Avro oder ORC, die hier nicht gelesen werden kann. Speichern Sie sie als CSV oder JSON Lines und importieren Sie das (pandas: read_parquet(…).to_json(…, orient=&quot;records&quot;, lines=True)).</translation>
    </message>
    <message>
        <source>This is a Python object (pickle or NumPy). Save the table as CSV or JSON Lines from Python and import that.</source>
        <translation>Das ist ein Python-Objekt (pickle oder NumPy). Speichern Sie die Tabelle in Python als CSV oder JSON Lines und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is an HDF5 or R data file. Save the table as CSV and import that.</source>
        <translation>Das ist eine Datendatei von HDF5 oder R. Speichern Sie die Tabelle als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is an image, not a text file.</source>
        <translation>Das ist ein Bild, keine Textdatei.</translation>
    </message>
    <message>
        <source>This is sound or video, not a text file.</source>
        <translation>Das ist Ton oder Video, keine Textdatei.</translation>
    </message>
    <message>
        <source>This is a program, not a text file.</source>
        <translation>Das ist ein Programm, keine Textdatei.</translation>
    </message>
    <message>
        <source>This is a document in rich text (RTF). Save it as plain text and import that.</source>
        <translation>Das ist ein Dokument in Rich Text (RTF). Speichern Sie es als reinen Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a web page or an XML document, not a table; perhaps a download gave a page instead of its file. Save the data as CSV, JSON or JSON Lines and import that.</source>
        <translation>Das ist eine Webseite oder ein XML-Dokument, keine Tabelle; vielleicht hat ein Download eine Seite statt der Datei geliefert. Speichern Sie die Daten als CSV, JSON oder JSON Lines und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a pointer that Git LFS left in place of the file. Fetch the file itself (git lfs pull) and import that.</source>
        <translation>Das ist ein Verweis, den Git LFS anstelle der Datei hinterlassen hat. Holen Sie die Datei selbst (git lfs pull) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a spreadsheet (Excel or OpenDocument), not a text file. Save the sheet as CSV and import that.</source>
        <translation>Das ist ein Tabellenblatt (Excel oder OpenDocument), keine Textdatei. Speichern Sie das Blatt als CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a text document (Word or OpenDocument). Save its table as CSV, or its text as plain text, and import that.</source>
        <translation>Das ist ein Textdokument (Word oder OpenDocument). Speichern Sie seine Tabelle als CSV oder seinen Text als reinen Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a zip archive, not a text file. Save the sheet as CSV and import that, or unpack the archive first.</source>
        <translation>Das ist ein Tabellenblatt oder ein Zip-Archiv, keine Textdatei. Speichern Sie das Blatt als CSV und importieren Sie das, oder entpacken Sie zuerst das Archiv.</translation>
    </message>
</context>
<context>
    <name>GivenValue</name>
    <message>
        <source>There is no option of %1 &quot;%2&quot;.</source>
        <translation>%1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON array: %2</source>
        <translation>„%1“ ist kein JSON-Array: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a single choice: give one value, not %Ln.</source>
        <translation>
            <numerusform>%1 ist eine Einfachauswahl: Geben Sie einen Wert an, nicht %Ln.</numerusform>
            <numerusform>%1 ist eine Einfachauswahl: Geben Sie einen Wert an, nicht %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option %1 of %2 is retired: labels that have it keep it, and no other gets it. Choose another.</source>
        <translation>Die Option %1 von %2 ist stillgelegt: Labels, die sie haben, behalten sie, und keines bekommt sie mehr. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The records have no metadata</source>
        <translation>Die Datensätze haben keine Metadaten</translation>
    </message>
</context>
<context>
    <name>HeldFile</name>
    <message>
        <source>The project was moved to %1 while it was open, and nothing is saved since. Close it and open it there, or save a copy.</source>
        <translation>Das Projekt wurde nach %1 verschoben, während es offen war; seitdem wird nichts gespeichert. Schließen Sie es und öffnen Sie es dort, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Another program put another file in place of the project %1 while it was open, and nothing is saved since. Save a copy: it holds everything up to then.</source>
        <translation>Ein anderes Programm hat eine andere Datei an die Stelle des Projekts %1 gesetzt, während es offen war; seitdem wird nichts gespeichert. Speichern Sie eine Kopie: Sie enthält alles bis dahin.</translation>
    </message>
    <message>
        <source>Another program removed the project %1 while it was open, and nothing is saved since. Save a copy: it holds everything up to then.</source>
        <translation>Ein anderes Programm hat das Projekt %1 entfernt, während es offen war; seitdem wird nichts gespeichert. Speichern Sie eine Kopie: Sie enthält alles bis dahin.</translation>
    </message>
    <message>
        <source>Another program wrote over the project %1 while it was open, and nothing is saved since. Try to save a copy of what can still be read; else go on from a backup.</source>
        <translation>Ein anderes Programm hat das Projekt %1 überschrieben, während es offen war; seitdem wird nichts gespeichert. Versuchen Sie, eine Kopie dessen zu speichern, was noch lesbar ist; sonst machen Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>Another program removed %1, which belongs to the open project, and nothing is saved since. Close the project and open it again: it holds everything up to then.</source>
        <translation>Ein anderes Programm hat %1 entfernt, was zum offenen Projekt gehört, und seitdem wird nichts gespeichert. Schließen Sie das Projekt und öffnen Sie es wieder: Es enthält alles bis dahin.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was es tut</translation>
    </message>
    <message>
        <source>tandem-cli: people and models label text together.</source>
        <translation>tandem-cli: Menschen und Modelle labeln gemeinsam Texte.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>QUERY is conditions joined by spaces or &quot;and&quot;: words, %1. STATUS is %2. Values with spaces stand in double quotes.</source>
        <translation>QUERY sind Bedingungen, verbunden durch Leerzeichen oder „and“: Wörter, %1. STATUS ist eins von %2. Werte mit Leerzeichen stehen in doppelten Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a call</comment>
        <translation>%1 [Optionen]</translation>
    </message>
    <message>
        <source>option</source>
        <comment>of the command line</comment>
        <translation>Option</translation>
    </message>
    <message>
        <source>&quot;%1&quot; explains a verb. --json prints one JSON document on standard output; messages go to standard error. --language says sentences in one of these languages: %2; without it, in the system&apos;s, and in English with --json. Exit code: 0 done, 1 failed, 2 wrong call. A key of a provider comes from the environment variable that the agent names, never from an argument.</source>
        <translation>„%1“ erklärt ein Verb. --json gibt ein JSON-Dokument auf der Standardausgabe aus; Meldungen gehen auf die Standardfehlerausgabe. --language wählt die Sprache der Sätze: %2; sonst gilt die des Systems, mit --json Englisch. Endstatus: 0 getan, 1 misslungen, 2 falscher Aufruf. Der Schlüssel eines Anbieters kommt aus der Umgebungsvariable, die der Agent nennt, nie aus einem Argument.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 confirmed %2</source>
        <translation>%1 bestätigte %2</translation>
    </message>
    <message>
        <source>%1 corrected it to %2</source>
        <translation>%1 korrigierte zu %2</translation>
    </message>
    <message>
        <source>%1 rejected the label</source>
        <translation>%1 lehnte das Label ab</translation>
    </message>
    <message>
        <source>%1 gave no label</source>
        <translation>%1 gab kein Label</translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <translation>%1 sagte %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;baseline said positive&quot;; %2: a probability</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: &quot;Ana confirmed positive&quot;; %2: the comment</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;Ana confirmed positive&quot;; %2: when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 remarked</source>
        <translation>%1 hat angemerkt</translation>
    </message>
</context>
<context>
    <name>HostConsent</name>
    <message>
        <source>The texts would leave this computer for %1, which has not been allowed yet. Allow that host (on the command line: --allow-host %1) and start again.</source>
        <translation>Die Texte würden diesen Rechner verlassen und an %1 gehen, was noch nicht erlaubt ist. Erlauben Sie diesen Host (auf der Befehlszeile: --allow-host %1), und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has no id.</source>
        <translation>Die Zeile hat keine Kennung.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts davon blieb.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Sagen Sie, welche Spalte den Text enthält.</translation>
    </message>
    <message>
        <source>The template for the text uses no column. Write the columns as {{name}}.</source>
        <translation>Die Vorlage für den Text benutzt keine Spalte. Schreiben Sie Spalten als {{name}}.</translation>
    </message>
    <message>
        <source>The schema has no label “%1”.</source>
        <translation>Das Schema hat kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>A label of a single choice needs exactly one option.</source>
        <translation>Ein Label einer Einfachauswahl braucht genau eine Option.</translation>
    </message>
    <message>
        <source>The import is over already.</source>
        <translation>Der Import ist schon beendet.</translation>
    </message>
    <message>
        <source>Another import into this project is under way. Wait for its end, or cancel it.</source>
        <translation>In dieses Projekt wird gerade schon importiert. Warten Sie das Ende ab oder brechen Sie den Import ab.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Say which column holds the ids: without texts, only records that are there can be updated.</source>
        <translation>Sagen Sie, welche Spalte die Kennungen enthält: Ohne Texte können nur vorhandene Datensätze aktualisiert werden.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Es gibt keinen Import %1.</translation>
    </message>
    <message>
        <source>The file could not be read to its end, so nothing was imported: %1. Copy it to another disk and try again.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden, darum wurde nichts importiert: %1. Kopieren Sie sie auf einen anderen Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no row in the file, so it has no columns.</source>
        <translation>In der Datei ist keine Zeile, darum hat sie keine Spalten.</translation>
    </message>
    <message>
        <source>No row of the file could be read, so it has no columns. Line %L1: %2</source>
        <translation>Keine Zeile der Datei konnte gelesen werden, darum hat sie keine Spalten. Zeile %L1: %2</translation>
    </message>
    <message>
        <source>In JSON Lines, each line is one whole object.</source>
        <translation>In JSON Lines ist jede Zeile ein ganzes Objekt.</translation>
    </message>
    <message>
        <source>Not all of the import is removed yet. The rest goes when the project is opened again.</source>
        <translation>Der Import ist noch nicht ganz entfernt. Der Rest geht, wenn das Projekt wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>A job is under way. Pause it or wait for its end, then take the import back.</source>
        <translation>Ein Job läuft gerade. Halten Sie ihn an oder warten Sie sein Ende ab, und nehmen Sie den Import dann zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an id that occurred before (%1 in the file, %2 in the project), so nothing was imported. Choose to skip such rows or to update their records, or correct the file.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine Kennung, die schon vorkam (%1 in der Datei, %2 im Projekt), darum wurde nichts importiert. Wählen Sie, ob solche Zeilen übersprungen werden oder ihre Datensätze aktualisieren, oder berichtigen Sie die Datei.</numerusform>
            <numerusform>%Ln Zeilen haben Kennungen, die schon vorkamen (%1 in der Datei, %2 im Projekt), darum wurde nichts importiert. Wählen Sie, ob solche Zeilen übersprungen werden oder ihre Datensätze aktualisieren, oder berichtigen Sie die Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those that are in the project already, of the same person or of gold.</source>
        <translation>
            <numerusform>%Ln Label der Datei weicht von dem ab, das schon im Projekt steht, von derselben Person oder als Gold.</numerusform>
            <numerusform>%Ln Labels der Datei weichen von denen ab, die schon im Projekt stehen, von derselben Person oder als Gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln Zeile hat einen anderen Text für einen Datensatz, über den Personen entschieden haben.</numerusform>
            <numerusform>%Ln Zeilen haben einen anderen Text für einen Datensatz, über den Personen entschieden haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Choose to keep what is in the project or to replace it.</source>
        <translation>Es wurde nichts importiert. Wählen Sie, ob bleibt, was im Projekt steht, oder ob es ersetzt wird.</translation>
    </message>
    <message>
        <source>An import is being taken back, and its records are still going. Wait for the end of that, then run the job.</source>
        <translation>Ein Import wird zurückgenommen, und seine Datensätze gehen noch. Warten Sie das Ende ab, und starten Sie dann den Job.</translation>
    </message>
    <message>
        <source>Label “%1” marks spans: import them from a file of spans, not from a column.</source>
        <translation>Das Merkmal „%1“ markiert Textstellen: Importieren Sie diese aus einer Datei mit Textstellen, nicht aus einer Spalte.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>This file has no columns. Choose another file, or another delimiter above.</source>
        <translation>Diese Datei hat keine Spalten. Wählen Sie eine andere Datei oder oben ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>No column is the text yet. Choose Text under the column that holds what is to be labelled.</source>
        <translation>Noch ist keine Spalte der Text. Wählen Sie „Text“ unter der Spalte, die enthält, was Labels bekommen soll.</translation>
    </message>
    <message>
        <source>Line %1: the file has no column %2. Its columns are %3.</source>
        <translation>Zeile %1: Die Datei hat keine Spalte %2. Ihre Spalten sind %3.</translation>
    </message>
    <message>
        <source>The template names no column, so every text would be the same. Put in a column as {{name}}.</source>
        <translation>Die Vorlage nennt keine Spalte, jeder Text wäre also gleich. Setzen Sie eine Spalte als {{name}} ein.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>line %L1, column %L2: %3</source>
        <comment>%3: what is wrong there</comment>
        <translation>Zeile %L1, Spalte %L2: %3</translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <comment>%2: what is wrong there</comment>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>%Ln mit einer Kennung, die schon vorkam (%L1 in der Datei, %L2 im Projekt)</numerusform>
            <numerusform>%Ln mit einer Kennung, die schon vorkam (%L1 in der Datei, %L2 im Projekt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these skipped</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>%Ln davon übergangen</numerusform>
            <numerusform>%Ln davon übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold label(s)</source>
        <translation>
            <numerusform>%Ln Goldlabel</numerusform>
            <numerusform>%Ln Goldlabels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold value(s) that are no option, left empty</source>
        <translation>
            <numerusform>%Ln Goldwert, der keine Option ist, leer gelassen</numerusform>
            <numerusform>%Ln Goldwerte, die keine Option sind, leer gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person</source>
        <translation>
            <numerusform>%Ln Label einer Person</numerusform>
            <numerusform>%Ln Labels einer Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person that are no option, left empty</source>
        <translation>
            <numerusform>%Ln Label einer Person, das keine Option ist, leer gelassen</numerusform>
            <numerusform>%Ln Labels einer Person, die keine Option sind, leer gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s): %1</source>
        <translation>
            <numerusform>%Ln-mal: %1</numerusform>
            <numerusform>%Ln-mal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s), left out</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile, ausgelassen</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 importiert: %2 hinzugefügt, %3 aktualisiert.</numerusform>
            <numerusform>%Ln Zeilen aus %1 importiert: %2 hinzugefügt, %3 aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: no text, and no record of that id</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: kein Text und kein Datensatz dieser Kennung</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: kein Text und kein Datensatz dieser Kennung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>without --id, numbered from %L1</source>
        <translation>ohne --id, nummeriert ab %L1</translation>
    </message>
    <message>
        <source>To have the file read otherwise, give --encoding, --delimiter, --quote or --header.</source>
        <translation>Soll die Datei anders gelesen werden, geben Sie --encoding, --delimiter, --quote oder --header an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated record(s) stayed as they were</source>
        <translation>
            <numerusform>%Ln aktualisierter Datensatz blieb, wie er war</numerusform>
            <numerusform>%Ln aktualisierte Datensätze blieben, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have</source>
        <translation>
            <numerusform>%Ln Zeile hat einen leeren Text; ihr Datensatz behält den Text, den er hat</numerusform>
            <numerusform>%Ln Zeilen haben einen leeren Text; ihre Datensätze behalten den Text, den sie haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay</source>
        <translation>
            <numerusform>%Ln leere Zelle eines Labels ist kein Label; Labels, die da sind, bleiben</numerusform>
            <numerusform>%Ln leere Zellen von Labels sind keine Labels; Labels, die da sind, bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there replaced by what the file says</source>
        <translation>
            <numerusform>%Ln vorhandenes Label durch das der Datei ersetzt</numerusform>
            <numerusform>%Ln vorhandene Labels durch die der Datei ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there kept, where the file says otherwise</source>
        <translation>
            <numerusform>%Ln vorhandenes Label behalten, wo die Datei anderes sagt</numerusform>
            <numerusform>%Ln vorhandene Labels behalten, wo die Datei anderes sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on got another text</source>
        <translation>
            <numerusform>%Ln Datensatz, über den Personen entschieden haben, bekam einen anderen Text</numerusform>
            <numerusform>%Ln Datensätze, über die Personen entschieden haben, bekamen einen anderen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on keep their text, where the file has another; --on-conflict replace takes it</source>
        <translation>
            <numerusform>%Ln Datensatz, über den Personen entschieden haben, behält seinen Text, wo die Datei einen anderen hat; --on-conflict replace nimmt ihn</numerusform>
            <numerusform>%Ln Datensätze, über die Personen entschieden haben, behalten ihren Text, wo die Datei einen anderen hat; --on-conflict replace nimmt ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) without a text: the row has none</source>
        <translation>
            <numerusform>%Ln neuer Datensatz ohne Text: Die Zeile hat keinen</numerusform>
            <numerusform>%Ln neue Datensätze ohne Text: Die Zeilen haben keinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) with the id of a deleted one</source>
        <translation>
            <numerusform>%Ln neuer Datensatz mit der ID eines gelöschten</numerusform>
            <numerusform>%Ln neue Datensätze mit der ID eines gelöschten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 gelesen: %2 hinzugefügt, %3 aktualisiert.</numerusform>
            <numerusform>%Ln Zeilen aus %1 gelesen: %2 hinzugefügt, %3 aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out</source>
        <translation>
            <numerusform>%Ln Textstelle ausgelassen</numerusform>
            <numerusform>%Ln Textstellen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) taken for what they seem to mean</source>
        <translation>
            <numerusform>%Ln Stelle so verstanden, wie sie gemeint scheint</numerusform>
            <numerusform>%Ln Stellen so verstanden, wie sie gemeint scheinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out, whose label is no option; --add-options makes it one</source>
        <translation>
            <numerusform>%Ln Textstelle ausgelassen, deren Label keine Option ist; --add-options macht sie dazu</numerusform>
            <numerusform>%Ln Textstellen ausgelassen, deren Labels keine Optionen sind; --add-options macht sie dazu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSpans</name>
    <message>
        <source>--%1 takes the number of a column, from 1, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt die Nummer einer Spalte ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 bedeutet für %2 nichts.</translation>
    </message>
    <message>
        <source>--%1 means nothing with --spans.</source>
        <translation>--%1 bedeutet mit --spans nichts.</translation>
    </message>
    <message>
        <source>With --spans, --gold takes no column: the spans are the label&apos;s.</source>
        <translation>Mit --spans nimmt --gold keine Spalte: Die Textstellen gehören zum Label.</translation>
    </message>
    <message>
        <source>Whose spans are they? Give --gold, or --as NAME.</source>
        <translation>Wessen Textstellen sind es? Geben Sie --gold oder --as NAME an.</translation>
    </message>
    <message>
        <source>--spans needs --format %1.</source>
        <translation>--spans braucht --format %1.</translation>
    </message>
    <message>
        <source>The spans have more than 1,000 labels, which are hardly options.</source>
        <translation>Die Textstellen haben mehr als 1.000 Labels; das sind kaum Optionen.</translation>
    </message>
    <message>
        <source>FILE holds spans (--format %1), which become this label; with --gold, or --as NAME</source>
        <translation>FILE enthält Textstellen (--format %1), die zu diesem Label werden; mit --gold oder --as NAME</translation>
    </message>
    <message>
        <source>with --spans: labels of the file that are no option become options</source>
        <translation>mit --spans: Labels der Datei, die keine Option sind, werden Optionen</translation>
    </message>
    <message>
        <source>of CoNLL: the column of the tokens, from 1; without it, the first</source>
        <translation>von CoNLL: die Spalte der Tokens, ab 1; ohne Angabe die erste</translation>
    </message>
    <message>
        <source>of CoNLL: the column of the tags; without it, the last</source>
        <translation>von CoNLL: die Spalte der Tags; ohne Angabe die letzte</translation>
    </message>
    <message>
        <source>what the offsets of spans count: code-points, utf-16 or utf-8 (bytes); without it, guessed from the texts that the file says they cover</source>
        <translation>was die Positionen von Textstellen zählen: code-points, utf-16 oder utf-8 (Bytes); ohne Angabe erraten aus den Texten, die sie laut der Datei umfassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a label of whole records, not of spans.</source>
        <translation>„%1“ ist ein Label ganzer Datensätze, nicht von Textstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln option(s) to &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>%Ln Option zu „%1“ hinzugefügt: %2.</numerusform>
            <numerusform>%Ln Optionen zu „%1“ hinzugefügt: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>With Stop, nothing is imported as long as ids occur twice. Choose another way above, or mend the file.</source>
        <translation>Mit „Anhalten“ wird nichts importiert, solange Kennungen doppelt vorkommen. Wählen Sie oben einen anderen Weg oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>%Ln Goldwert dient dem Messen und nie als Antwort.</numerusform>
            <numerusform>%Ln Goldwerte dienen dem Messen und nie als Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) by a person.</source>
        <translation>
            <numerusform>%Ln Label von einer Person.</numerusform>
            <numerusform>%Ln Labels von einer Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) without an option, left empty.</source>
        <translation>
            <numerusform>%Ln Wert ohne Option bleibt leer.</numerusform>
            <numerusform>%Ln Werte ohne Option bleiben leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, earlier in the file.</source>
        <translation>
            <numerusform>In %1 von %Ln Zeile kam die Kennung schon vor, weiter oben in der Datei.</numerusform>
            <numerusform>In %1 von %Ln Zeilen kam die Kennung schon vor, weiter oben in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, in the project.</source>
        <translation>
            <numerusform>In %1 von %Ln Zeile kam die Kennung schon vor, im Projekt.</numerusform>
            <numerusform>In %1 von %Ln Zeilen kam die Kennung schon vor, im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before: %2 earlier in the file, %3 in the project.</source>
        <translation>
            <numerusform>In %1 von %Ln Zeile kam die Kennung schon vor: %2 weiter oben in der Datei, %3 im Projekt.</numerusform>
            <numerusform>In %1 von %Ln Zeilen kam die Kennung schon vor: %2 weiter oben in der Datei, %3 im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added, %1 updated; their labels stay.</source>
        <translation>
            <numerusform>%Ln Datensatz kommt hinzu, %1 aktualisiert; ihre Labels bleiben.</numerusform>
            <numerusform>%Ln Datensätze kommen hinzu, %1 aktualisiert; ihre Labels bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added.</source>
        <translation>
            <numerusform>%Ln Datensatz kommt hinzu.</numerusform>
            <numerusform>%Ln Datensätze kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s).</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile.</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz importieren</numerusform>
            <numerusform>%Ln Datensätze importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weiterer.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option and is left empty.</source>
        <extracomment>A value of a column, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1 (%Ln-mal) ist keine Option und bleibt leer.</numerusform>
            <numerusform>%1 (%Ln-mal) ist keine Option und bleibt leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>Das Label „%1“ wird angelegt, beliebig viele von %Ln: %2. Sie können es im Schema bearbeiten.</numerusform>
            <numerusform>Das Label „%1“ wird angelegt, beliebig viele von %Ln: %2. Sie können es im Schema bearbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>Das Label „%1“ wird angelegt, eines von %Ln: %2. Sie können es im Schema bearbeiten.</numerusform>
            <numerusform>Das Label „%1“ wird angelegt, eines von %Ln: %2. Sie können es im Schema bearbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added.</source>
        <translation>
            <numerusform>%Ln Datensatz hinzugefügt.</numerusform>
            <numerusform>%Ln Datensätze hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) updated.</source>
        <translation>
            <numerusform>%Ln Datensatz aktualisiert.</numerusform>
            <numerusform>%Ln Datensätze aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped.</source>
        <translation>
            <numerusform>%Ln Duplikat übersprungen.</numerusform>
            <numerusform>%Ln Duplikate übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) left out.</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile weggelassen.</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: they have no text, and there is no record of their id.</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: Sie hat keinen Text, und es gibt keinen Datensatz ihrer Kennung.</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: Sie haben keinen Text, und es gibt keinen Datensatz ihrer Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have no ids and are numbered from %1.</source>
        <translation>Die Zeilen haben keine Kennungen und werden ab %1 nummeriert.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>Höchstens %Ln Goldwert wird zum Messen behalten und nie als Antwort verwendet.</numerusform>
            <numerusform>Höchstens %Ln Goldwerte werden zum Messen behalten und nie als Antwort verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln label(s) by a person.</source>
        <translation>
            <numerusform>Höchstens %Ln Label einer Person.</numerusform>
            <numerusform>Höchstens %Ln Labels einer Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have.</source>
        <translation>
            <numerusform>%Ln Zeile hat einen leeren Text; ihr Datensatz behält den Text, den er hat.</numerusform>
            <numerusform>%Ln Zeilen haben einen leeren Text; ihre Datensätze behalten den Text, den sie haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay.</source>
        <translation>
            <numerusform>%Ln leere Zelle eines Labels ist kein Label; Labels, die da sind, bleiben.</numerusform>
            <numerusform>%Ln leere Zellen von Labels sind keine Labels; Labels, die da sind, bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those in the project.</source>
        <translation>
            <numerusform>%Ln Label der Datei weicht von dem im Projekt ab.</numerusform>
            <numerusform>%Ln Labels der Datei weichen von denen im Projekt ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln Zeile hat einen anderen Text für einen Datensatz, über den Personen entschieden haben.</numerusform>
            <numerusform>%Ln Zeilen haben einen anderen Text für einen Datensatz, über den Personen entschieden haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have no text: the row has none.</source>
        <translation>
            <numerusform>%Ln neuer Datensatz hat keinen Text: Die Zeile hat keinen.</numerusform>
            <numerusform>%Ln neue Datensätze haben keinen Text: Die Zeilen haben keinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have the id of a deleted one.</source>
        <translation>
            <numerusform>%Ln neuer Datensatz hat die ID eines gelöschten.</numerusform>
            <numerusform>%Ln neue Datensätze haben die ID eines gelöschten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s).</source>
        <translation>
            <numerusform>%Ln Textstelle.</numerusform>
            <numerusform>%Ln Textstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln span(s).</source>
        <translation>
            <numerusform>Höchstens %Ln Textstelle.</numerusform>
            <numerusform>Höchstens %Ln Textstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: they cannot be, or do not fit the text.</source>
        <translation>
            <numerusform>%Ln Textstelle ausgelassen: Sie ist unmöglich oder passt nicht zum Text.</numerusform>
            <numerusform>%Ln Textstellen ausgelassen: Sie sind unmöglich oder passen nicht zum Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: their label is no option.</source>
        <translation>
            <numerusform>%Ln Textstelle ausgelassen: Ihr Label ist keine Option.</numerusform>
            <numerusform>%Ln Textstellen ausgelassen: Ihre Labels sind keine Optionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that are there are skipped, and their spans with them; Update brings the spans.</source>
        <translation>Datensätze, die schon da sind, werden übersprungen, und ihre Textstellen mit ihnen; „Aktualisieren“ bringt die Textstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out or mended</source>
        <translation>
            <numerusform>%Ln Stelle ausgelassen oder berichtigt</numerusform>
            <numerusform>%Ln Stellen ausgelassen oder berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option; its spans are left out.</source>
        <extracomment>A label of spans, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1 (%Ln-mal) ist keine Option; die Textstellen damit werden ausgelassen.</numerusform>
            <numerusform>%1 (%Ln-mal) ist keine Option; die Textstellen damit werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” of spans will be made, with %Ln option(s): %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>Das Merkmal „%1“ für Textstellen wird angelegt, mit %Ln Option: %2. Sie können es im Schema bearbeiten.</numerusform>
            <numerusform>Das Merkmal „%1“ für Textstellen wird angelegt, mit %Ln Optionen: %2. Sie können es im Schema bearbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) will be added to “%1”: %2.</source>
        <translation>
            <numerusform>%Ln Option kommt zu „%1“ hinzu: %2.</numerusform>
            <numerusform>%Ln Optionen kommen zu „%1“ hinzu: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>--%1 takes LABEL=COLUMN, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt LABEL=COLUMN, nicht „%2“.</translation>
    </message>
    <message>
        <source>Give --text or --template, not both.</source>
        <translation>Geben Sie --text oder --template an, nicht beides.</translation>
    </message>
    <message>
        <source>--labels and --as go together: whose labels are in which column.</source>
        <translation>--labels und --as gehören zusammen: wessen Labels in welcher Spalte stehen.</translation>
    </message>
    <message>
        <source>Which column is the text? Give --text COLUMN; there is: %1.</source>
        <translation>Welche Spalte ist der Text? Geben Sie --text COLUMN an; es gibt: %1.</translation>
    </message>
    <message>
        <source>Taking the column &quot;%1&quot; as the text.</source>
        <translation>Die Spalte „%1“ wird als Text genommen.</translation>
    </message>
    <message>
        <source>No --id was given: the rows are numbered.</source>
        <translation>--id wurde nicht angegeben: Die Zeilen werden nummeriert.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>the column with the ids; without it, rows are numbered</source>
        <translation>die Spalte mit den Kennungen; sonst werden die Zeilen nummeriert</translation>
    </message>
    <message>
        <source>the column with the text; without it, guessed</source>
        <translation>die Spalte mit dem Text; sonst geraten</translation>
    </message>
    <message>
        <source>text from several columns: %1</source>
        <translation>Text aus mehreren Spalten: %1</translation>
    </message>
    <message>
        <source>a column to keep as metadata</source>
        <translation>eine Spalte, die als Metadaten bleibt</translation>
    </message>
    <message>
        <source>keep every other column as metadata</source>
        <translation>alle anderen Spalten als Metadaten behalten</translation>
    </message>
    <message>
        <source>a column with labels that a person gave</source>
        <translation>eine Spalte mit Labels, die eine Person gegeben hat</translation>
    </message>
    <message>
        <source>whose labels those are</source>
        <translation>wessen Labels das sind</translation>
    </message>
    <message>
        <source>what to do with an id that occurred before: skip, update or stop (the default)</source>
        <translation>was mit einer Kennung geschieht, die schon vorkam: skip (übergehen), update (aktualisieren) oder stop (anhalten, sonst)</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; can mean the label &quot;%3&quot; or the label &quot;%4&quot;. Rename one of them or the column.</source>
        <translation>--%1 „%2“ kann das Merkmal „%3“ oder das Merkmal „%4“ meinen. Benennen Sie eines davon oder die Spalte um.</translation>
    </message>
    <message>
        <source>--%1 names a column for &quot;%2&quot; twice.</source>
        <translation>--%1 nennt zweimal eine Spalte für „%2“.</translation>
    </message>
    <message>
        <source>No --text was given and no column is called so: texts stay as they are, and rows with new ids are left out.</source>
        <translation>--text wurde nicht angegeben, und keine Spalte heißt so: Texte bleiben, wie sie sind, und Zeilen mit neuen Kennungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Values of a multiple choice are JSON arrays, or lists with ; , or | between the values. Importing again keeps labels and verifications; update changes only the columns that the file has. Ctrl+C stops an import, and nothing of it is kept.</source>
        <translation>Werte einer Mehrfachauswahl sind JSON-Arrays oder Listen mit ; , oder | zwischen den Werten. Ein erneuter Import behält Labels und Prüfungen; update ändert nur die Spalten, die die Datei hat. Strg+C hält einen Import an; von ihm wird dann nichts behalten.</translation>
    </message>
    <message>
        <source>FILE is an export with --all-annotators: everything that was said comes back</source>
        <translation>DATEI ist ein Export mit --all-annotators: Alles, was gesagt wurde, kommt zurück</translation>
    </message>
    <message>
        <source>--%1 takes one character, or tab, comma, semicolon or none, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt ein Zeichen oder tab, comma, semicolon oder none, nicht „%2“.</translation>
    </message>
    <message>
        <source>how the file&apos;s bytes stand for letters, such as UTF-8, windows-1252 or Shift_JIS; without it, guessed</source>
        <translation>wie die Bytes der Datei für Buchstaben stehen, etwa UTF-8, windows-1252 oder Shift_JIS; sonst geraten</translation>
    </message>
    <message>
        <source>what separates columns, such as , ; | or tab; none: each line is one text; without it, guessed</source>
        <translation>was Spalten trennt, etwa , ; | oder tab; none: Jede Zeile ist ein Text; sonst geraten</translation>
    </message>
    <message>
        <source>what encloses a field, &quot; or &apos;; none: quotes are part of the text; without it, guessed</source>
        <translation>was ein Feld einschließt, &quot; oder &apos;; none: Anführungszeichen gehören zum Text; sonst geraten</translation>
    </message>
    <message>
        <source>FILE may be -, which is standard input, or a pipe. Columns of nested JSON are called data.text. What was guessed about the file, and what was mended in it, is said.</source>
        <translation>DATEI kann - sein, also die Standardeingabe, oder eine Pipe. Spalten aus verschachteltem JSON heißen data.text. Was über die Datei geraten und was in ihr berichtigt wurde, wird gesagt.</translation>
    </message>
    <message>
        <source>It is not certain whether the first row of %1 names the columns: %2. Give --header yes or --header no. (--header auto takes what is likelier: %3.)</source>
        <translation>Es ist nicht sicher, ob die erste Zeile von %1 die Spalten benennt: %2. Geben Sie --header yes oder --header no an. (--header auto nimmt das Wahrscheinlichere: %3.)</translation>
    </message>
    <message>
        <source>whether the first row names the columns: yes, no, or auto, which guesses; without it, you are asked where that is not certain</source>
        <translation>ob die erste Zeile die Spalten benennt: yes, no oder auto, das rät; ohne die Angabe wird gefragt, wo es nicht sicher ist</translation>
    </message>
    <message>
        <source>--%1 means nothing with --restore, which brings everything back as it was.</source>
        <translation>--%1 bedeutet nichts bei --restore, das alles so zurückbringt, wie es war.</translation>
    </message>
    <message>
        <source>where the project has another label of the same person or of gold, or people decided on another text: keep (the default), replace or stop</source>
        <translation>wo das Projekt ein anderes Label derselben Person oder anderes Gold hat oder Personen über einen anderen Text entschieden haben: keep (behalten, die Vorgabe), replace (ersetzen) oder stop (aufhören)</translation>
    </message>
    <message>
        <source>--gold needs a value, LABEL=COLUMN; without one it goes with --spans.</source>
        <translation>--gold braucht einen Wert, LABEL=COLUMN; ohne einen gehört es zu --spans.</translation>
    </message>
    <message>
        <source>--%1 goes with --spans LABEL.</source>
        <translation>--%1 gehört zu --spans LABEL.</translation>
    </message>
    <message>
        <source>--format %1 goes with --spans LABEL.</source>
        <translation>--format %1 gehört zu --spans LABEL.</translation>
    </message>
    <message>
        <source>%1; without it, guessed; with --spans, %2</source>
        <translation>%1; ohne Angabe erraten; mit --spans %2</translation>
    </message>
    <message>
        <source>a column with the right values, as a reference; with --spans without a value</source>
        <translation>eine Spalte mit den richtigen Werten als Referenz; mit --spans ohne Wert</translation>
    </message>
    <message>
        <source>Brings records in from CSV, TSV, JSON, JSON Lines or lines of text, and texts with spans.</source>
        <translation>Bringt Datensätze aus CSV, TSV, JSON, JSON Lines oder Textzeilen herein, und Texte mit Textstellen.</translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There is no import yet.</source>
        <translation>Es gibt noch keinen Import.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln Label von Modellen</numerusform>
            <numerusform>%Ln Labels von Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln Label von Personen</numerusform>
            <numerusform>%Ln Labels von Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>%Ln importiertes Label anderer Datensätze</numerusform>
            <numerusform>%Ln importierte Labels anderer Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>IMPORT is a number that &quot;%1&quot; lists.</source>
        <translation>IMPORT ist eine Nummer, die „%1“ aufzählt.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>This would remove: %1. No undo brings it back.</source>
        <translation>Das würde entfernen: %1. Kein Rückgängigmachen bringt es wieder.</translation>
    </message>
    <message>
        <source>Nothing was removed. Give --yes to do it.</source>
        <translation>Es wurde nichts entfernt. Geben Sie --yes an, um es zu tun.</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>Zählt die Importe auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>Takes an import back, with everything that was said about its records.</source>
        <translation>Nimmt einen Import zurück, mit allem, was über seine Datensätze gesagt wurde.</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>es tun; sonst werden nur Zahlen gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>%Ln zuvor gelöschter Datensatz</numerusform>
            <numerusform>%Ln zuvor gelöschte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>%Ln Text, der einen anderen ersetzt hat; der kommt zurück</numerusform>
            <numerusform>%Ln Texte, die andere ersetzt haben; die kommen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata of other records that the import changed stay as they are now; texts and labels that it replaced come back. What is interrupted goes on when the project is opened again.</source>
        <translation>Metadaten anderer Datensätze, die der Import geändert hat, bleiben, wie sie jetzt sind; Texte und Labels, die er ersetzt hat, kommen zurück. Was unterbrochen wird, geht weiter, wenn das Projekt wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>InodeLock</name>
    <message>
        <source>“%1” is open by another of its names: the same file has several, which are hard links. Close it there, and open it by one name only.</source>
        <translation>„%1“ ist unter einem anderen seiner Namen geöffnet: Dieselbe Datei hat mehrere (harte Links). Schließen Sie es dort, und öffnen Sie es nur unter einem Namen.</translation>
    </message>
    <message>
        <source>“%1” is another name of %2, which is open in process %3: the same file has both, which are hard links. Close it there, and open it by one name only.</source>
        <translation>„%1“ ist ein anderer Name von %2, das in Prozess %3 geöffnet ist: Dieselbe Datei hat beide Namen (harte Links). Schließen Sie es dort, und öffnen Sie es nur unter einem Namen.</translation>
    </message>
</context>
<context>
    <name>JobActs</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln ungültig</numerusform>
            <numerusform>%Ln ungültig</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers from which no label could be read</source>
        <translation>Die Antworten, aus denen kein Label gelesen werden konnte</translation>
    </message>
    <message>
        <source>Show its labels</source>
        <translation>Seine Labels zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Where nobody decided, the table shows the label of the newest job that is shown.</source>
        <translation>Wo niemand entschieden hat, zeigt die Tabelle das Label des neuesten Jobs, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Hide its labels</source>
        <translation>Labels ausblenden</translation>
    </message>
    <message>
        <source>The table then shows those of the other jobs. What people decided stays as it is.</source>
        <translation>Die Tabelle zeigt dann die der anderen Jobs. Was Personen entschieden haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Shows this job&apos;s labels and hides those of all other jobs for the same labels.</source>
        <translation>Zeigt die Labels dieses Jobs und blendet die aller anderen Jobs für dieselben Merkmale aus.</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>%1 in · %2 out</source>
        <translation>%1 hinein · %2 heraus</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>gelernt aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided record(s)</source>
        <translation>
            <numerusform>%Ln entschiedenem Datensatz</numerusform>
            <numerusform>%Ln entschiedenen Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Calls that are under way, of those that may be at the same time</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>held back by</source>
        <translation>gebremst durch</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>parameters that the server refused</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>erneut gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, under way when the program ended</source>
        <translation>
            <numerusform>%Ln, unterwegs, als das Programm endete</numerusform>
            <numerusform>%Ln, unterwegs, als das Programm endete</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1, going down to %2</source>
        <extracomment>Calls that are under way, more than may be from now on</extracomment>
        <translation>%1, auf dem Weg hinunter zu %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>%1 could be sent · %2 could not</source>
        <extracomment>How many prompts could be sent, and how many not; it says nothing of the answers</extracomment>
        <translation>%1 sendbar · %2 nicht sendbar</translation>
    </message>
</context>
<context>
    <name>JobForecast</name>
    <message>
        <source>The price of this model is unknown; you can add it to the list of models.</source>
        <translation>Der Preis dieses Modells ist unbekannt; Sie können ihn in die Liste der Modelle eintragen.</translation>
    </message>
    <message>
        <source>This model costs nothing.</source>
        <translation>Dieses Modell kostet nichts.</translation>
    </message>
    <message>
        <source>About %1 to %2 US dollars.</source>
        <translation>Etwa %1 bis %2 US-Dollar.</translation>
    </message>
    <message>
        <source>About %1 to %2 US dollars by prices of %3.</source>
        <translation>Etwa %1 bis %2 US-Dollar nach Preisen vom %3.</translation>
    </message>
    <message>
        <source>About %L1 to %L2 tokens.</source>
        <translation>Etwa %L1 bis %L2 Tokens.</translation>
    </message>
</context>
<context>
    <name>JobMaker</name>
    <message>
        <source>The project was closed before the job was complete.</source>
        <translation>Das Projekt wurde geschlossen, bevor der Job fertig war.</translation>
    </message>
</context>
<context>
    <name>JobPlan</name>
    <message>
        <source>This job is completed: every item has its answer. Start a new job instead.</source>
        <translation>Dieser Job ist fertig: Jede Aufgabe hat ihre Antwort. Starten Sie stattdessen einen neuen Job.</translation>
    </message>
</context>
<context>
    <name>JobPreview</name>
    <message>
        <source>The schema has no label definition that an agent could use. Add one with its options, then start the job.</source>
        <translation>Das Schema hat kein Merkmal, das ein Agent labeln könnte. Fügen Sie eines mit seinen Optionen hinzu, und starten Sie dann den Job.</translation>
    </message>
    <message>
        <source>No record is in the chosen subset, so there is nothing to label. Choose another one.</source>
        <translation>In der gewählten Teilmenge ist kein Datensatz, es gibt also nichts zu labeln. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>Job %1 (%2 by %3 v%4) is queued.</source>
        <translation>Job %1 (%2 von %3 v%4) wartet auf den Start.</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is running.</source>
        <translation>Job %1 (%2 von %3 v%4) läuft.</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is paused.</source>
        <translation>Job %1 (%2 von %3 v%4) ist angehalten.</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) was interrupted; &quot;tandem-cli job resume&quot; goes on with it.</source>
        <translation>Job %1 (%2 von %3 v%4) wurde unterbrochen; „tandem-cli job resume“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is complete.</source>
        <translation>Job %1 (%2 von %3 v%4) ist fertig.</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) was cancelled.</source>
        <translation>Job %1 (%2 von %3 v%4) wurde abgebrochen.</translation>
    </message>
    <message>
        <source>items: %L1 done, %L2 failed, %L3 to do</source>
        <translation>Aufgaben: %L1 erledigt, %L2 misslungen, %L3 offen</translation>
    </message>
    <message numerus="yes">
        <source>prompts: %L1 valid, %L2 invalid; %Ln call(s), %L3 retried, %L4 asked again after an interruption</source>
        <translation>
            <numerusform>Prompts: %L1 gültig, %L2 ungültig; %Ln Aufruf, %L3 wiederholt, %L4 nach einer Unterbrechung erneut gefragt</numerusform>
            <numerusform>Prompts: %L1 gültig, %L2 ungültig; %Ln Aufrufe, %L3 wiederholt, %L4 nach einer Unterbrechung erneut gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln record(s) that people had decided</source>
        <translation>
            <numerusform>gelernt aus %Ln Datensatz, den Personen entschieden hatten</numerusform>
            <numerusform>gelernt aus %Ln Datensätzen, die Personen entschieden hatten</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens: %L1 in, %L2 out</source>
        <translation>Tokens: %L1 hinein, %L2 heraus</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message numerus="yes">
        <source>failed, %Ln item(s): %1</source>
        <translation>
            <numerusform>misslungen, %Ln Aufgabe: %1</numerusform>
            <numerusform>misslungen, %Ln Aufgaben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failure, %Ln time(s): %1</source>
        <translation>
            <numerusform>Fehler, %Ln-mal: %1</numerusform>
            <numerusform>Fehler, %Ln-mal: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 valid, %3 invalid</source>
        <translation>%1: %2 gültig, %3 ungültig</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>invalid (%1): %L2</source>
        <translation>ungültig (%1): %L2</translation>
    </message>
    <message numerus="yes">
        <source>invalid answer, %Ln time(s): %1</source>
        <translation>
            <numerusform>ungültige Antwort, %Ln-mal: %1</numerusform>
            <numerusform>ungültige Antwort, %Ln-mal: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses version %1 of its agent and keeps it; by now there is version %2, which &quot;%3&quot; runs on what it left.</source>
        <translation>Er benutzt Version %1 seines Agenten und behält sie; inzwischen gibt es Version %2, die „%3“ auf den Rest anwendet.</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%3)</source>
        <translation>%L1 von %L2 (%3)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln ungültig</numerusform>
            <numerusform>%Ln ungültig</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not completed.</source>
        <translation>Der Job ist nicht fertig.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>This job has ended already, so it cannot be cancelled.</source>
        <translation>Dieser Job ist schon zu Ende und kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>This job is running. Pause it first, then retry what failed.</source>
        <translation>Dieser Job läuft. Halten Sie ihn zuerst an, und versuchen Sie dann das Misslungene erneut.</translation>
    </message>
    <message>
        <source>The project is being closed, so no job is started.</source>
        <translation>Das Projekt wird gerade geschlossen, deshalb startet kein Job.</translation>
    </message>
    <message>
        <source>This job is not running, so there is nothing to pause.</source>
        <translation>Dieser Job läuft nicht, es gibt also nichts anzuhalten.</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>The schema has no label that a job could give. Add one to the schema first.</source>
        <translation>Das Schema hat kein Merkmal, das ein Job labeln könnte. Fügen Sie dem Schema zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>One of the labels is not in the current schema, or cannot be used yet. Choose others.</source>
        <translation>Eines der Merkmale steht nicht im aktuellen Schema oder ist noch nicht nutzbar. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>There is no job %1. The list of jobs shows those there are.</source>
        <translation>Es gibt keinen Job %1. Die Liste der Jobs zeigt, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>Überlastung</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>zu lang für das Modell</translation>
    </message>
    <message>
        <source>filtered by the provider</source>
        <translation>vom Anbieter gefiltert</translation>
    </message>
    <message>
        <source>no prompt could be made</source>
        <translation>kein Prompt möglich</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <translation>nicht lesbare Rückmeldung</translation>
    </message>
    <message>
        <source>This job uses version %1 of its agent and keeps it; by now there is version %2.</source>
        <translation>Dieser Job benutzt Version %1 seines Agenten und behält sie; inzwischen gibt es Version %2.</translation>
    </message>
    <message>
        <source>the provider asked to wait, %1 left</source>
        <translation>der Anbieter bat zu warten, noch %1</translation>
    </message>
    <message>
        <source>waiting for the network, next try in %1</source>
        <translation>wartet auf das Netz, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Edit the agent…</source>
        <translation>Agenten bearbeiten …</translation>
    </message>
    <message>
        <source>Run the rest with v%1…</source>
        <translation>Den Rest mit v%1 ausführen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How long a job will take from now on: &quot;0:38 left&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>So many records in so much time: &quot;14,640 in 1:02:05&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many records of a job: &quot;10 of 14,640&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <comment>state of a job</comment>
        <translation>wartet auf den Start</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a job</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a job</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a job</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a job</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a job</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>why an answer gives no label</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an answer gives no label</comment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>no option</source>
        <comment>why an answer gives no label</comment>
        <translation>keine Option</translation>
    </message>
    <message>
        <source>more than one option</source>
        <comment>why an answer gives no label</comment>
        <translation>mehr als eine Option</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>why an answer gives no label</comment>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>why an answer gives no label</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How often calls failed, and for what reason: &quot;12 time-out&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as set</source>
        <translation>
            <numerusform>%Ln gleichzeitiger Aufruf, wie eingestellt</numerusform>
            <numerusform>%Ln gleichzeitige Aufrufe, wie eingestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as the server bears</source>
        <translation>
            <numerusform>%Ln gleichzeitiger Aufruf, wie der Server verträgt</numerusform>
            <numerusform>%Ln gleichzeitige Aufrufe, wie der Server verträgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, yours</source>
        <translation>
            <numerusform>%Ln Anfrage je Minute (Ihre Grenze)</numerusform>
            <numerusform>%Ln Anfragen je Minute (Ihre Grenze)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) a minute, yours</source>
        <translation>
            <numerusform>%Ln Token je Minute (Ihre Grenze)</numerusform>
            <numerusform>%Ln Tokens je Minute (Ihre Grenze)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln Anfrage (Grenze des Anbieters)</numerusform>
            <numerusform>%Ln Anfragen (Grenze des Anbieters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln Token (Grenze des Anbieters)</numerusform>
            <numerusform>%Ln Tokens (Grenze des Anbieters)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>record deleted</source>
        <translation>Datensatz gelöscht</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>An agent and the number of its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <extracomment>A job among others that read alike: its number, its name, when it was made, how many records it has</extracomment>
        <translation>%1: %2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>JobVerb</name>
    <message>
        <source>JOB is the number of a job, not &quot;%1&quot;; &quot;%2&quot; lists them.</source>
        <translation>JOB ist die Nummer eines Jobs, nicht „%1“; „%2“ zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no job %1; &quot;%2&quot; lists them.</source>
        <translation>Es gibt keinen Job %1; „%2“ zählt sie auf.</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>angelegt am</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is no job yet.</source>
        <translation>Es gibt noch keinen Job.</translation>
    </message>
    <message>
        <source>There is no job to go on with.</source>
        <translation>Es gibt keinen Job, der fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>There is no job to cancel.</source>
        <translation>Es gibt keinen Job zum Abbrechen.</translation>
    </message>
    <message>
        <source>There is no job to delete.</source>
        <translation>Es gibt keinen Job zum Löschen.</translation>
    </message>
    <message>
        <source>texts may be sent to this host; needed once for each</source>
        <translation>Texte dürfen an diesen Host gesendet werden; einmal für jeden nötig</translation>
    </message>
    <message>
        <source>only those that failed for this reason</source>
        <translation>nur die, die aus diesem Grund misslangen</translation>
    </message>
    <message>
        <source>Lists the jobs, newest first.</source>
        <translation>Zählt die Jobs auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Shows a job; without JOB, the newest.</source>
        <translation>Zeigt einen Job; ohne JOB den neuesten.</translation>
    </message>
    <message>
        <source>Goes on with a job: only records without an answer are sent.</source>
        <translation>Setzt einen Job fort: Nur Datensätze ohne Antwort werden gesendet.</translation>
    </message>
    <message>
        <source>Without JOB, the newest one that is paused, interrupted or cancelled. Ctrl+C pauses it.</source>
        <translation>Ohne JOB den neuesten, der angehalten, unterbrochen oder abgebrochen ist. Strg+C hält ihn an.</translation>
    </message>
    <message>
        <source>Sends the records that failed again. Without JOB, the newest.</source>
        <translation>Sendet die misslungenen Datensätze erneut. Ohne JOB: der neueste.</translation>
    </message>
    <message>
        <source>Ends a job; its labels stay. Without JOB, the newest one that is not over.</source>
        <translation>Beendet einen Job; seine Labels bleiben. Ohne JOB: der neueste, der nicht zu Ende ist.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Job %1 has no label &quot;%2&quot;; it has: %3.</source>
        <translation>Job %1 hat kein Merkmal „%2“; er hat: %3.</translation>
    </message>
    <message>
        <source>The labels of job %1 are shown for %2.</source>
        <translation>Die Labels von Job %1 werden für %2 gezeigt.</translation>
    </message>
    <message>
        <source>The labels of job %1 are hidden for %2. What people decided stays as it is.</source>
        <translation>Die Labels von Job %1 sind für %2 ausgeblendet. Was Personen entschieden haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The labels of job %1 alone are shown for %2.</source>
        <translation>Für %2 werden nur die Labels von Job %1 gezeigt.</translation>
    </message>
    <message>
        <source>There is no job whose labels are hidden.</source>
        <translation>Es gibt keinen Job, dessen Labels ausgeblendet sind.</translation>
    </message>
    <message>
        <source>There is no job whose labels are shown.</source>
        <translation>Es gibt keinen Job, dessen Labels gezeigt werden.</translation>
    </message>
    <message>
        <source>only for this label; else for all of the job</source>
        <translation>nur für dieses Merkmal; sonst für alle des Jobs</translation>
    </message>
    <message>
        <source>Shows the labels of a hidden job again. Without JOB, the newest one that is hidden.</source>
        <translation>Zeigt die Labels eines ausgeblendeten Jobs wieder. Ohne JOB den neuesten, der ausgeblendet ist.</translation>
    </message>
    <message>
        <source>Where nobody decided, the label of the newest job that is shown counts.</source>
        <translation>Wo niemand entschieden hat, zählt das Label des neuesten Jobs, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Hides a job&apos;s labels. Without JOB, the newest one that is shown.</source>
        <translation>Blendet die Labels eines Jobs aus. Ohne JOB die des neuesten, der gezeigt wird.</translation>
    </message>
    <message>
        <source>What people decided stays as it is.</source>
        <translation>Was Personen entschieden haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Shows a job&apos;s labels and hides those of the others. Without JOB, the newest.</source>
        <translation>Zeigt die Labels eines Jobs und blendet die der anderen aus. Ohne JOB den neuesten.</translation>
    </message>
    <message>
        <source>Deletes a job with its labels. What people decided on them stays as their own labels; rejections go. Without JOB, the newest.</source>
        <translation>Löscht einen Job mit seinen Labels. Was Personen darüber entschieden haben, bleibt als ihre eigenen Labels; Ablehnungen gehen. Ohne JOB den neuesten.</translation>
    </message>
    <message>
        <source>It was so already: nothing was changed.</source>
        <translation>Es war bereits so: Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>%Ln Entscheidung von Personen darüber bleibt, als eigenes Label.</numerusform>
            <numerusform>%Ln Entscheidungen von Personen darüber bleiben, als eigene Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>%Ln Ablehnung geht mit dem Label, das sie ablehnt.</numerusform>
            <numerusform>%Ln Ablehnungen gehen mit den Labels, die sie ablehnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted job %1 with %Ln label(s).</source>
        <translation>
            <numerusform>Job %1 mit %Ln Label gelöscht.</numerusform>
            <numerusform>Job %1 mit %Ln Labels gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would delete job %1 with %Ln label(s). No undo brings it back.</source>
        <translation>
            <numerusform>Dies würde Job %1 mit %Ln Label löschen. Rückgängig bringt ihn nicht zurück.</numerusform>
            <numerusform>Dies würde Job %1 mit %Ln Labels löschen. Rückgängig bringt ihn nicht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. Give --yes to do it.</source>
        <translation>Nichts wurde gelöscht. Geben Sie --yes an, um es zu tun.</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>es tun; sonst werden nur Zahlen gezeigt</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No item of this job failed so, so there is nothing to retry. Its summary shows what failed.</source>
        <translation>Keine Aufgabe dieses Jobs ist so misslungen, es gibt also nichts erneut zu versuchen. Seine Übersicht zeigt, was misslang.</translation>
    </message>
    <message>
        <source>This job is running. Cancel it first, then delete it.</source>
        <translation>Dieser Job läuft. Brechen Sie ihn zuerst ab, und löschen Sie ihn dann.</translation>
    </message>
    <message>
        <source>The project was closed before all labels were shown anew. That goes on when it is opened next.</source>
        <translation>Das Projekt wurde geschlossen, bevor alle Labels neu gezeigt waren. Das geht weiter, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>The project was closed before that was done.</source>
        <translation>Das Projekt wurde geschlossen, bevor das getan war.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A number is too large.</source>
        <translation>Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair (\ud800–\udfff), which is no character.</source>
        <translation>Ein Text enthält die Hälfte eines Ersatzzeichenpaars (\ud800–\udfff), die kein Zeichen ist.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>Der JSON-Text endet zu früh.</translation>
    </message>
    <message>
        <source>A text holds a control character that must be escaped.</source>
        <translation>Ein Text enthält ein Steuerzeichen, das maskiert werden muss.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 does not fit here.</source>
        <translation>Das ist kein gültiges JSON: %1 passt hier nicht.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 deep.</source>
        <translation>Der JSON-Text ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The system&apos;s keyring holds no such key.</source>
        <translation>Der Schlüsselbund des Systems enthält keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not let the program in.</source>
        <translation>Der Schlüsselbund des Systems ließ das Programm nicht ein.</translation>
    </message>
    <message>
        <source>This system has no keyring that the program could use.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den das Programm benutzen könnte.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported a fault.</source>
        <translation>Der Schlüsselbund des Systems meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>LabelColumnVerb</name>
    <message>
        <source>no option: %1 (%L2)</source>
        <translation>keine Option: %1 (%L2)</translation>
    </message>
    <message>
        <source>Reading the column</source>
        <translation>Die Spalte wird gelesen</translation>
    </message>
    <message>
        <source>This would be made from the column:</source>
        <translation>Dies würde aus der Spalte gemacht:</translation>
    </message>
    <message>
        <source>No label was made. Give --yes to do it.</source>
        <translation>Es wurde kein Label gemacht. Geben Sie --yes an, um es zu tun.</translation>
    </message>
    <message>
        <source>Made from the column; &quot;%1&quot; takes it back:</source>
        <translation>Aus der Spalte gemacht; „%1“ nimmt es zurück:</translation>
    </message>
    <message>
        <source>No label was made: no value of the column is an option.</source>
        <translation>Es wurde kein Label gemacht: Kein Wert der Spalte ist eine Option.</translation>
    </message>
    <message>
        <source>Makes gold, or a person&apos;s labels, from a column of metadata.</source>
        <translation>Macht aus einer Metadatenspalte Gold oder die Labels einer Person.</translation>
    </message>
    <message>
        <source>which label; may be left out where there is one alone</source>
        <translation>welches Label; kann fehlen, wo es nur eines gibt</translation>
    </message>
    <message>
        <source>the person whose labels they become; without it, gold</source>
        <translation>die Person, deren Labels es werden; ohne die Angabe Gold</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>es tun; sonst werden nur Zahlen gezeigt</translation>
    </message>
    <message>
        <source>Values are read as in an import: an option&apos;s value, its text or an alias. What is none is counted and left out. It counts as an import: &quot;%1&quot; takes it back.</source>
        <translation>Werte werden wie bei einem Import gelesen: Wert, Text oder Alias einer Option. Was keine ist, wird gezählt und ausgelassen. Es gilt als Import: „%1“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold.</source>
        <translation>
            <numerusform>%Ln Datensatz hat ein anderes Label derselben Person oder anderes Gold.</numerusform>
            <numerusform>%Ln Datensätze haben ein anderes Label derselben Person oder anderes Gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there were replaced.</source>
        <translation>
            <numerusform>%Ln vorhandenes Label wurde ersetzt.</numerusform>
            <numerusform>%Ln vorhandene Labels wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>%Ln vorhandenes Label, das anderes sagt, blieb.</numerusform>
            <numerusform>%Ln vorhandene Labels, die anderes sagen, blieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) were there already.</source>
        <translation>
            <numerusform>%Ln Label war schon da.</numerusform>
            <numerusform>%Ln Labels waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>where that person has, or gold is, another label: keep (the default), replace or stop</source>
        <translation>wo diese Person ein anderes Label hat oder Gold ein anderes ist: keep (behalten, die Vorgabe), replace (ersetzen) oder stop (aufhören)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>There is no translation into “%1”. There are: %2.</source>
        <translation>Es gibt keine Übersetzung in „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>The language changes when Tandem is started the next time.</source>
        <translation>Die Sprache ändert sich, wenn Tandem das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>LeftLog</name>
    <message>
        <source>The lock %1 could not be written, so the project was not opened. Its disk may be full.</source>
        <translation>Die Sperre %1 konnte nicht geschrieben werden, darum wurde das Projekt nicht geöffnet. Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which a program left that was killed, and which does not belong to this file: the file was replaced since, as by a backup. Both together would be a mix of two states, so nothing was opened. Set that log aside to go on from the file as it is, or put the file back that was there before: the log holds the last changes to it.</source>
        <translation>Neben „%1“ liegt „%2“, das ein abgebrochenes Programm hinterlassen hat und das nicht zu dieser Datei gehört: Die Datei wurde seitdem ersetzt, etwa durch eine Sicherung. Beide zusammen wären eine Mischung zweier Stände, darum wurde nichts geöffnet. Legen Sie das Protokoll beiseite, um mit der Datei weiterzumachen, wie sie ist, oder legen Sie die frühere Datei zurück: Das Protokoll enthält deren letzte Änderungen.</translation>
    </message>
    <message>
        <source>“%1” had the name “%2” when a program was killed that had it open, and the last changes to it are in “%3” only. Give it the name “%2” again and open that; or give that log the name “%4”.</source>
        <translation>„%1“ hieß „%2“, als ein Programm abgebrochen wurde, das es offen hatte, und seine letzten Änderungen stehen nur in „%3“. Geben Sie ihm wieder den Namen „%2“, und öffnen Sie das; oder geben Sie jenem Protokoll den Namen „%4“.</translation>
    </message>
    <message>
        <source>Where the new project would be lies “%1”, the log of one that had this name when a program was killed: it holds the last changes to it, and making a new one would destroy them. Choose another name. If that project was moved, give it its old name again and open it.</source>
        <translation>Wo das neue Projekt stünde, liegt „%1“, das Protokoll eines Projekts, das so hieß, als ein Programm abgebrochen wurde: Es enthält dessen letzte Änderungen, und ein neues Projekt würde sie zerstören. Wählen Sie einen anderen Namen. Wurde jenes Projekt verschoben, geben Sie ihm seinen alten Namen zurück, und öffnen Sie es.</translation>
    </message>
    <message>
        <source>The log %1 could not be given another name. Check the rights on its folder.</source>
        <translation>Das Protokoll %1 ließ sich nicht umbenennen. Prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>No log that belongs to another file lies beside “%1”.</source>
        <translation>Neben „%1“ liegt kein Protokoll, das zu einer anderen Datei gehört.</translation>
    </message>
</context>
<context>
    <name>MemberNames</name>
    <message>
        <source>has a member “%1” that means nothing (did you mean “%2”?).</source>
        <translation>hat ein Element „%1“, das nichts bedeutet (meinten Sie „%2“?).</translation>
    </message>
    <message>
        <source>has its “%1” twice, once as “%2”. Keep one of them.</source>
        <translation>hat „%1“ zweimal, einmal als „%2“. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>has a member “%1” that means nothing. It can have: %2. A note of your own has a name that begins with _.</source>
        <translation>hat einen Eintrag „%1“, der nichts bedeutet. Möglich sind: %2. Eine eigene Notiz hat einen Namen, der mit _ beginnt.</translation>
    </message>
</context>
<context>
    <name>MissedText</name>
    <message>
        <source>The counts contradict each other, so no number is given.</source>
        <translation>Die Zahlen widersprechen einander, darum wird keine Zahl angegeben.</translation>
    </message>
    <message>
        <source>No number is given: it would be far too low, because the two did not work blind.</source>
        <translation>Es wird keine Zahl angegeben: Sie wäre viel zu niedrig, weil die beiden nicht blind gearbeitet haben.</translation>
    </message>
    <message numerus="yes">
        <source>No number is given: %Ln right span(s) were seen by both, and it takes 7. Let both go through more records, and settle where they differ.</source>
        <translation>
            <numerusform>Es wird keine Zahl angegeben: %Ln richtige Textstelle haben beide gesehen, und es braucht 7. Lassen Sie beide mehr Datensätze durchgehen und entscheiden Sie, wo sie sich unterscheiden.</numerusform>
            <numerusform>Es wird keine Zahl angegeben: %Ln richtige Textstellen haben beide gesehen, und es braucht 7. Lassen Sie beide mehr Datensätze durchgehen und entscheiden Sie, wo sie sich unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is given: one of the two saw nothing that the other did not, so nothing tells how much they overlook.</source>
        <translation>Es wird keine Zahl angegeben: Einer der beiden hat nichts gesehen, was der andere nicht sah; nichts sagt also, wie viel sie übersehen.</translation>
    </message>
    <message numerus="yes">
        <source>At least about %Ln span(s) were seen by neither (95 % interval: %1 to %2).</source>
        <translation>
            <numerusform>Mindestens etwa %Ln Textstelle hat keiner von beiden gesehen (95-%-Intervall: %1 bis %2).</numerusform>
            <numerusform>Mindestens etwa %Ln Textstellen hat keiner von beiden gesehen (95-%-Intervall: %1 bis %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln record(s) %1 saw %2 of the right spans, %3 saw %4, and both %5.</source>
        <extracomment>%Ln: records; %1, %3: people; %2, %4, %5: counts of spans</extracomment>
        <translation>
            <numerusform>In %Ln Datensatz sah %1 %2 der richtigen Textstellen, %3 sah %4, und beide sahen %5.</numerusform>
            <numerusform>In %Ln Datensätzen sah %1 %2 der richtigen Textstellen, %3 sah %4, und beide sahen %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in which people still differ are left out.</source>
        <translation>
            <numerusform>%Ln Datensatz, in dem Personen noch uneins sind, ist ausgenommen.</numerusform>
            <numerusform>%Ln Datensätze, in denen Personen noch uneins sind, sind ausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out because somebody saw a model&apos;s or another&apos;s spans first.</source>
        <translation>
            <numerusform>%Ln Datensatz ist ausgenommen, weil jemand zuerst die Textstellen eines Modells oder eines anderen sah.</numerusform>
            <numerusform>%Ln Datensätze sind ausgenommen, weil jemand zuerst die Textstellen eines Modells oder eines anderen sah.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is given: no two people worked blind over the same records, without seeing a model&apos;s or each other&apos;s spans first.</source>
        <translation>Es wird keine Zahl angegeben: Keine zwei Personen haben blind dieselben Datensätze bearbeitet, ohne zuerst die Textstellen eines Modells oder die der anderen zu sehen.</translation>
    </message>
    <message>
        <source>No number is given: it takes two people who mark the same records, each alone and without a model&apos;s spans, and say of each record that it is done.</source>
        <translation>Es wird keine Zahl angegeben: Dafür müssen zwei Personen dieselben Datensätze markieren, jede allein und ohne die Textstellen eines Modells, und von jedem Datensatz sagen, dass er erledigt ist.</translation>
    </message>
    <message>
        <source>By this estimate neither missed a span that the other missed, too; the 95 % interval goes up to %1.</source>
        <translation>Nach dieser Schätzung hat keiner eine Textstelle übersehen, die auch der andere übersah; das 95-%-Intervall reicht bis %1.</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>a whole number above 0</source>
        <translation>eine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date like &quot;2026-11-20&quot;</source>
        <translation>ein Datum wie &quot;2026-11-20&quot;</translation>
    </message>
    <message>
        <source>a parameter like &quot;reasoning_effort=none&quot;</source>
        <translation>ein Parameter wie &quot;reasoning_effort=none&quot;</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, 0 or more</source>
        <translation>US-Dollar für eine Million Tokens, 0 oder mehr</translation>
    </message>
    <message>
        <source>%1: “%2” must be %3. It was passed over.</source>
        <translation>%1: „%2“ muss sein: %3. Es wurde übergangen.</translation>
    </message>
    <message>
        <source>%1: there is no member “%2”. It was passed over.</source>
        <translation>%1: „%2“ gibt es nicht. Es wurde übergangen.</translation>
    </message>
    <message>
        <source>It is not JSON, so nothing in it counts. %1</source>
        <translation>Das ist kein JSON, deshalb zählt nichts davon. %1</translation>
    </message>
    <message>
        <source>The list of models</source>
        <translation>Die Liste der Modelle</translation>
    </message>
    <message>
        <source>The list of models must be one JSON object with the member “models”.</source>
        <translation>Die Liste der Modelle muss ein JSON-Objekt mit „models“ sein.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object of provider names, each with a list of hosts</source>
        <translation>ein Objekt aus Namen von Anbietern, jeder mit einer Liste von Hosts</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>%1 must be an object with “provider” and “model”. It was passed over.</source>
        <translation>%1 muss ein Objekt mit „provider“ und „model“ sein. Es wurde übergangen.</translation>
    </message>
    <message>
        <source>Model %1 (%2)</source>
        <translation>Modell %1 (%2)</translation>
    </message>
    <message>
        <source>Your list of models %1 cannot be opened (%2). The list of the program is used alone.</source>
        <translation>Ihre Liste der Modelle %1 lässt sich nicht öffnen (%2). Nur die Liste des Programms wird benutzt.</translation>
    </message>
    <message>
        <source>Your list of models %1 has a problem:</source>
        <translation>In Ihrer Liste der Modelle %1 ist ein Fehler:</translation>
    </message>
    <message>
        <source>Your list of models %1 has %2 problems:</source>
        <translation>In Ihrer Liste der Modelle %1 sind %2 Fehler:</translation>
    </message>
    <message>
        <source>Mend the file with any editor; it is read again at the next look.</source>
        <translation>Berichtigen Sie die Datei mit einem Editor; sie wird beim nächsten Nachsehen neu gelesen.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>unknown: the server counted no tokens</source>
        <translation>unbekannt: Der Server zählte keine Tokens</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 US-Dollar</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>kostenlos auf diesem Rechner</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 by prices of %2</source>
        <translation>%1 nach Preisen vom %2</translation>
    </message>
</context>
<context>
    <name>NameHint</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There is none at all yet.</source>
        <translation>Es gibt noch gar keine.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists them.</source>
        <comment>the verbs</comment>
        <translation>„%1“ zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Das Verb „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>NamedThings</name>
    <message>
        <source>There is no label &quot;%1&quot;.</source>
        <translation>Es gibt kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>The project has no schema yet. Set one: %1.</source>
        <translation>Das Projekt hat noch kein Schema. Legen Sie eines fest: %1.</translation>
    </message>
    <message>
        <source>--label is missing; there is: %1.</source>
        <translation>--label fehlt; es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no agent &quot;%1&quot;.</source>
        <translation>Es gibt keinen Agenten „%1“.</translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;.</source>
        <translation>Es gibt keine Person „%1“.</translation>
    </message>
    <message>
        <source>--as needs a name.</source>
        <translation>--as braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Made the project %1.</source>
        <translation>Das Projekt %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Makes an empty project, one file (by custom NAME.tandem).</source>
        <translation>Legt ein leeres Projekt an, eine Datei (üblich ist NAME.tandem).</translation>
    </message>
    <message>
        <source>%1 has no lock that was left behind.</source>
        <translation>%1 hat keine Sperre, die liegen geblieben wäre.</translation>
    </message>
    <message>
        <source>Removed the lock of %1.</source>
        <translation>Die Sperre von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Removes the lock that a power cut or another computer left beside a project.</source>
        <translation>Entfernt die Sperre, die ein Stromausfall oder ein anderer Computer neben einem Projekt hinterlassen hat.</translation>
    </message>
    <message>
        <source>Only when no other program has the project open: with two that write, work is lost. The lock of a program that runs on this computer is never removed.</source>
        <translation>Nur wenn kein anderes Programm das Projekt offen hat: Schreiben zwei, geht Arbeit verloren. Die Sperre eines Programms, das auf diesem Computer läuft, wird nie entfernt.</translation>
    </message>
    <message>
        <source>The log is kept as %1; the project is as its file says.</source>
        <translation>Das Protokoll bleibt als %1 erhalten; das Projekt ist, wie seine Datei sagt.</translation>
    </message>
    <message>
        <source>give a log that belongs to another state of the file another name, and keep it</source>
        <translation>gibt einem Protokoll, das zu einem anderen Stand der Datei gehört, einen anderen Namen und behält es</translation>
    </message>
</context>
<context>
    <name>OpenedProject</name>
    <message>
        <source>%1 can only be read: its file or folder is write-protected.</source>
        <translation>%1 kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes it.</source>
        <translation>„%1“ entfernt sie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets it aside.</source>
        <translation>„%1“ legt es beiseite.</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>confirm %Ln label(s) of %1</source>
        <translation>
            <numerusform>%Ln Label von %1 bestätigen</numerusform>
            <numerusform>%Ln Labels von %1 bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %Ln label(s) of %1 to %2</source>
        <translation>
            <numerusform>%Ln Label von %1 auf %2 setzen</numerusform>
            <numerusform>%Ln Labels von %1 auf %2 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %Ln label(s) of %1</source>
        <translation>
            <numerusform>%Ln Label von %1 ablehnen</numerusform>
            <numerusform>%Ln Labels von %1 ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settle %Ln conflict(s) of %1 as %2</source>
        <translation>
            <numerusform>%Ln Konflikt von %1 als %2 entscheiden</numerusform>
            <numerusform>%Ln Konflikte von %1 als %2 entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the schema</source>
        <translation>das Schema bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>label “%1” as %2</source>
        <translation>„%1“ als %2 labeln</translation>
    </message>
    <message>
        <source>remove the span “%1” (%2)</source>
        <translation>die Textstelle „%1“ (%2) entfernen</translation>
    </message>
    <message>
        <source>change a span to “%1” (%2)</source>
        <translation>eine Textstelle zu „%1“ (%2) ändern</translation>
    </message>
    <message>
        <source>confirm the span “%1” (%2)</source>
        <translation>die Textstelle „%1“ (%2) bestätigen</translation>
    </message>
    <message>
        <source>drop a quote that stands nowhere in the text</source>
        <translation>ein Zitat verwerfen, das nirgends im Text steht</translation>
    </message>
    <message>
        <source>say that the spans of %1 are complete</source>
        <translation>angeben, dass die Textstellen von %1 vollständig sind</translation>
    </message>
    <message>
        <source>say that the spans of %1 are not complete</source>
        <translation>angeben, dass die Textstellen von %1 nicht vollständig sind</translation>
    </message>
    <message numerus="yes">
        <source>label “%1” as %2 in %Ln record(s)</source>
        <translation>
            <numerusform>„%1“ in %Ln Datensatz als %2 labeln</numerusform>
            <numerusform>„%1“ in %Ln Datensätzen als %2 labeln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>merge %1 into “%2” (%3)</source>
        <translation>%1 zu „%2“ zusammenführen (%3)</translation>
    </message>
    <message>
        <source>split %1 into %2 (%3)</source>
        <translation>%1 in %2 aufteilen (%3)</translation>
    </message>
    <message>
        <source>remove %1 with its labels (%2)</source>
        <translation>%1 mit den Labels entfernen (%2)</translation>
    </message>
    <message>
        <source>remove %1, its labels become “%2” (%3)</source>
        <translation>%1 entfernen, die Labels werden „%2“ (%3)</translation>
    </message>
    <message>
        <source>retire %1 (%2)</source>
        <translation>%1 stilllegen (%2)</translation>
    </message>
    <message>
        <source>remove the label %1</source>
        <translation>das Merkmal %1 entfernen</translation>
    </message>
    <message>
        <source>retire the label %1</source>
        <translation>das Merkmal %1 stilllegen</translation>
    </message>
    <message>
        <source>make %1 a single choice</source>
        <translation>%1 zur Einfachauswahl machen</translation>
    </message>
    <message>
        <source>make %1 a multiple choice</source>
        <translation>%1 zur Mehrfachauswahl machen</translation>
    </message>
    <message>
        <source>rename %1 to “%2”</source>
        <translation>%1 in „%2“ umbenennen</translation>
    </message>
</context>
<context>
    <name>ParametersCheck</name>
    <message>
        <source>Line %1, column %2: this is not JSON. Write an object such as {&quot;temperature&quot;: 0}.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein JSON. Schreiben Sie ein Objekt wie {&quot;temperature&quot;: 0}.</translation>
    </message>
    <message>
        <source>The parameters are an object, such as {&quot;temperature&quot;: 0}.</source>
        <translation>Die Parameter sind ein Objekt wie {&quot;temperature&quot;: 0}.</translation>
    </message>
    <message>
        <source>The parameters are longer than 256 kB, so they are hardly meant as such.</source>
        <translation>Die Parameter sind länger als 256 kB, also wohl nicht als solche gemeint.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>The project was closed before this was done, so it was left out.</source>
        <translation>Das Projekt wurde vorher geschlossen, deshalb blieb das aus.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Needs a key of the provider; the texts leave this computer.</source>
        <translation>Braucht einen Schlüssel des Anbieters; die Texte verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer. Gives no token probabilities: ask for several samples, or for the model&apos;s own confidence.</source>
        <translation>Braucht einen Schlüssel des Anbieters; die Texte verlassen diesen Computer. Gibt keine Token-Wahrscheinlichkeiten: Fragen Sie nach mehreren Antworten oder nach der eigenen Konfidenz des Modells.</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer. Most models refuse token probabilities with an API key.</source>
        <translation>Braucht einen Schlüssel des Anbieters; die Texte verlassen diesen Computer. Die meisten Modelle verweigern mit einem API-Schlüssel Token-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer, and different hosts may answer for one model.</source>
        <translation>Braucht einen Schlüssel des Anbieters; die Texte verlassen diesen Computer, und für ein Modell können verschiedene Hosts antworten.</translation>
    </message>
    <message>
        <source>Put your resource&apos;s name into the address; the model is the name of your deployment. The texts leave this computer.</source>
        <translation>Setzen Sie den Namen Ihrer Ressource in die Adresse ein; das Modell ist der Name Ihrer Bereitstellung. Die Texte verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “ollama serve”; the texts stay here.</source>
        <translation>Ein Server auf diesem Computer. Starten Sie ihn mit „ollama serve“; die Texte bleiben hier.</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “llama-server”; the texts stay here.</source>
        <translation>Ein Server auf diesem Computer. Starten Sie ihn mit „llama-server“; die Texte bleiben hier.</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “vllm serve”; the texts stay here.</source>
        <translation>Ein Server auf diesem Computer. Starten Sie ihn mit „vllm serve“; die Texte bleiben hier.</translation>
    </message>
    <message>
        <source>A server on this computer. Start it in LM Studio; the texts stay here.</source>
        <translation>Ein Server auf diesem Computer. Starten Sie ihn in LM Studio; die Texte bleiben hier.</translation>
    </message>
</context>
<context>
    <name>PreviewReport</name>
    <message numerus="yes">
        <source>%1, about %Ln token(s)</source>
        <translation>
            <numerusform>%1, etwa %Ln Token</numerusform>
            <numerusform>%1, etwa %Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The built-in model would learn from %Ln decided label(s).</source>
        <translation>
            <numerusform>Das eingebaute Modell würde aus %Ln entschiedenen Label lernen.</numerusform>
            <numerusform>Das eingebaute Modell würde aus %Ln entschiedenen Labels lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts would stay on this computer (%1).</source>
        <translation>Die Texte würden auf diesem Rechner bleiben (%1).</translation>
    </message>
    <message>
        <source>Texts would go to %1, which --allow-host %1 must allow.</source>
        <translation>Texte gingen an %1, was --allow-host %1 erlauben muss.</translation>
    </message>
    <message>
        <source>Texts would go to %1.</source>
        <translation>Texte gingen an %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be labelled. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln Datensatz würde gelabelt. Nichts wurde gesendet.</numerusform>
            <numerusform>%Ln Datensätze würden gelabelt. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln prompt(s) that were looked at, %L1 would be too long for the model.</source>
        <translation>
            <numerusform>Von %Ln angesehenen Prompt wäre %L1 zu lang für das Modell.</numerusform>
            <numerusform>Von %Ln angesehenen Prompts wären %L1 zu lang für das Modell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these prompts cannot be sent.</source>
        <translation>
            <numerusform>%Ln dieser Prompts kann nicht gesendet werden.</numerusform>
            <numerusform>%Ln dieser Prompts können nicht gesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>&quot;%1&quot; needs a second word: %2.</source>
        <translation>„%1“ braucht ein zweites Wort: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end.</source>
        <translation>Die Standardausgabe konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid UTF-8. Give the file a name that is, then call again.</source>
        <translation>„%1“ ist kein gültiges UTF-8. Geben Sie der Datei einen Namen, der es ist, und rufen Sie erneut auf.</translation>
    </message>
</context>
<context>
    <name>ProjectAccess</name>
    <message>
        <source>The project is open for reading only, so nothing can be changed. Open it again once no other program has it open, or save a copy and work on that.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet, deshalb lässt sich nichts ändern. Öffnen Sie es erneut, sobald kein anderes Programm es offen hat, oder speichern Sie eine Kopie, und arbeiten Sie damit.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is already a file “%1”, and it was left as it is. Choose another name.</source>
        <translation>Es gibt schon eine Datei „%1“; sie blieb, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>Es gibt keinen Ordner „%1“. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it for reading, or change the rights on it.</source>
        <translation>„%1“ lässt sich nicht schreiben. Öffnen Sie es zum Lesen, oder ändern Sie die Rechte daran.</translation>
    </message>
    <message>
        <source>The disk that holds the project does not bear SQLite&apos;s write-ahead log, as some network drives do not. Move the project to a local disk.</source>
        <translation>Der Datenträger des Projekts verträgt das Write-ahead-Log von SQLite nicht, wie manche Netzlaufwerke. Verschieben Sie das Projekt auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tandem. Open it once for writing, which brings it up to date.</source>
        <translation>„%1“ wurde von einem älteren Tandem geschrieben. Öffnen Sie es einmal zum Schreiben; das bringt es auf den Stand.</translation>
    </message>
    <message>
        <source>The copy could not be given the name “%1”. Choose another name or folder.</source>
        <translation>Die Kopie konnte nicht „%1“ genannt werden. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3 on %4). Close it there, or open it for reading only.</source>
        <translation>„%1“ ist in %2 geöffnet (Prozess %3 auf %4). Schließen Sie es dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written, so the project in it can only be opened for reading. Check the rights on the folder.</source>
        <translation>Der Ordner „%1“ lässt sich nicht schreiben, deshalb lässt sich das Projekt darin nur zum Lesen öffnen. Prüfen Sie die Rechte am Ordner.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a project file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Projektdatei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check the rights on it.</source>
        <translation>„%1“ ist nicht lesbar (%2). Prüfen Sie die Rechte daran.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no Tandem project. Choose another file, or remove it and make a new project.</source>
        <translation>„%1“ ist leer, also kein Tandem-Projekt. Wählen Sie eine andere Datei, oder entfernen Sie sie, und legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>“%1” is no Tandem project. To bring in a table of texts, open or make a project and import the file.</source>
        <translation>„%1“ ist kein Tandem-Projekt. Um eine Tabelle mit Texten hereinzuholen, öffnen Sie ein Projekt oder legen eines an und importieren die Datei.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Tandem project. Choose another file.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms, kein Tandem-Projekt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem (file version %2; this one knows %3). Update Tandem to open it.</source>
        <translation>„%1“ wurde von einem neueren Tandem geschrieben (Dateiversion %2; dieses kennt %3). Aktualisieren Sie Tandem, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which version of Tandem wrote it. Go on from a saved copy.</source>
        <translation>„%1“ ist beschädigt: Es sagt nicht, welche Version von Tandem es schrieb. Machen Sie mit einer gespeicherten Kopie weiter.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing, as after a copy that was cut off. Copy it again, or go on from a saved copy.</source>
        <translation>„%1“ ist beschädigt: Das Ende fehlt, wie nach einer abgebrochenen Kopie. Kopieren Sie es erneut, oder machen Sie mit einer gespeicherten Kopie weiter.</translation>
    </message>
    <message>
        <source>The project could not be brought to file version %1, and is as it was before. %2</source>
        <translation>Das Projekt konnte nicht auf Dateiversion %1 gebracht werden und ist wie vorher. %2</translation>
    </message>
    <message>
        <source>Rows in it refer to others that are not there.</source>
        <translation>Zeilen darin verweisen auf andere, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The name “%1…” is too long for a project. Choose a shorter one.</source>
        <translation>Der Name „%1…“ ist zu lang für ein Projekt. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another, or change the rights on it.</source>
        <translation>Sie dürfen im Ordner „%1“ nicht schreiben. Wählen Sie einen anderen oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tandem, and neither it nor its folder may be written here. Copy it to a folder of yours and open the copy, which brings that up to date.</source>
        <translation>„%1“ wurde von einem älteren Tandem geschrieben, und hier darf weder die Datei noch ihr Ordner beschrieben werden. Kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie; dabei wird diese auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>“%1” is locked by the file %2 of %3, which names nobody; a power cut leaves such files. If no other program has the project open, remove that lock; else open it for reading only.</source>
        <translation>„%1“ ist durch die Datei %2 vom %3 gesperrt, die niemanden nennt; ein Stromausfall hinterlässt solche Dateien. Hat kein anderes Programm das Projekt offen, entfernen Sie die Sperre; sonst öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” is locked by %2 (process %3) on another computer, %4, with the file %5 of %6. Close it there. If it is not open there any more, remove that lock; else open it for reading only.</source>
        <translation>„%1“ ist durch %2 (Prozess %3) auf einem anderen Computer, %4, gesperrt, mit der Datei %5 vom %6. Schließen Sie es dort. Ist es dort nicht mehr offen, entfernen Sie die Sperre; sonst öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>The lock %1 could not be written, so the project was not opened. Its disk may be full.</source>
        <translation>Die Sperre %1 konnte nicht geschrieben werden, deshalb wurde das Projekt nicht geöffnet. Vielleicht ist ihr Datenträger voll.</translation>
    </message>
    <message>
        <source>The log of the project could not be kept.</source>
        <translation>Das Protokoll des Projekts konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>What is left of the project is not whole, so no copy was saved: another program wrote over its file. Go on from a backup. The log of the last changes is kept beside it under another name once the project is closed.</source>
        <translation>Was vom Projekt übrig ist, ist nicht vollständig, darum wurde keine Kopie gespeichert: Ein anderes Programm hat seine Datei überschrieben. Machen Sie mit einer Sicherung weiter. Das Protokoll der letzten Änderungen bleibt unter einem anderen Namen daneben liegen, sobald das Projekt geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>There is no label to ask for. Choose at least one.</source>
        <translation>Es gibt kein Merkmal, nach dem gefragt wird. Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Label “%1” has no options. Add some to the schema.</source>
        <translation>Das Merkmal „%1“ hat keine Optionen. Fügen Sie im Schema welche hinzu.</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>Systemprompt: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
    <message>
        <source>Line 1: %1</source>
        <translation>Zeile 1: %1</translation>
    </message>
    <message>
        <source>The record has no text to label.</source>
        <translation>Der Datensatz hat keinen Text zum Labeln.</translation>
    </message>
    <message>
        <source>there is no metadata column %1.</source>
        <translation>es gibt keine Metadatenspalte %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 has a meaning only inside %2.</source>
        <translation>%1 hat nur innerhalb von %2 eine Bedeutung.</translation>
    </message>
    <message>
        <source>there is no placeholder %1.</source>
        <translation>es gibt keinen Platzhalter %1.</translation>
    </message>
    <message>
        <source>Possible here: %1.</source>
        <translation>Hier möglich: %1.</translation>
    </message>
    <message>
        <source>%1 is a section; it is written {{#%1}}…{{/%1}}.</source>
        <translation>%1 ist ein Abschnitt; man schreibt ihn {{#%1}}…{{/%1}}.</translation>
    </message>
    <message>
        <source>The prompt never lists the options. Put {{#labels}}{{#options}}{{text}} {{/options}}{{/labels}} where they belong, unless the template names them itself.</source>
        <translation>Der Prompt zählt die Optionen nie auf. Setzen Sie {{#labels}}{{#options}}{{text}} {{/options}}{{/labels}} an ihre Stelle, falls die Vorlage sie nicht selbst nennt.</translation>
    </message>
    <message>
        <source>The prompt never says how to answer. Put {{#labels}}{{format}}{{/labels}} where it belongs, unless the template says it itself.</source>
        <translation>Der Prompt sagt nie, wie zu antworten ist. Setzen Sie {{#labels}}{{format}}{{/labels}} an die Stelle, falls die Vorlage es nicht selbst sagt.</translation>
    </message>
    <message>
        <source>The prompt shows nothing of the record. Put {{record}} where its text belongs.</source>
        <translation>Der Prompt zeigt nichts vom Datensatz. Setzen Sie {{record}} dorthin, wo sein Text hingehört.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Not every option was among the tokens that the server listed.</source>
        <translation>Nicht jede Option war unter den Tokens, die der Server aufgeführt hat.</translation>
    </message>
    <message>
        <source>The server listed the sure token alone: the number says “at least .99”.</source>
        <translation>Der Server hat nur das sichere Token aufgeführt: Die Zahl bedeutet „mindestens ,99“.</translation>
    </message>
    <message>
        <source>Its reason: “%1”</source>
        <translation>Seine Begründung: „%1“</translation>
    </message>
    <message>
        <source>it was empty</source>
        <translation>sie war leer</translation>
    </message>
    <message>
        <source>the model refused</source>
        <translation>das Modell hat sich geweigert</translation>
    </message>
    <message>
        <source>it names no option</source>
        <translation>sie nennt keine Option</translation>
    </message>
    <message>
        <source>it fits more than one option or negates one</source>
        <translation>sie passt zu mehreren Optionen oder verneint eine</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>sie war abgeschnitten</translation>
    </message>
    <message>
        <source>it could not be parsed</source>
        <translation>sie war nicht lesbar</translation>
    </message>
    <message>
        <source>the JSON that was asked for</source>
        <translation>das verlangte JSON</translation>
    </message>
    <message>
        <source>JSON with small faults</source>
        <translation>JSON mit kleinen Fehlern</translation>
    </message>
    <message>
        <source>requested form</source>
        <translation>verlangte Form</translation>
    </message>
    <message>
        <source>an option standing alone</source>
        <translation>eine Option, die allein steht</translation>
    </message>
    <message>
        <source>the only option named</source>
        <translation>die einzige genannte Option</translation>
    </message>
    <message>
        <source>a near miss in spelling</source>
        <translation>ein kleiner Schreibfehler</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>An agent and its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Its tokens lean to %1.</source>
        <translation>Die Tokens neigen zu %1.</translation>
    </message>
    <message>
        <source>Close second: %1.</source>
        <translation>Knapp dahinter: %1.</translation>
    </message>
    <message>
        <source>No agent has labelled this record yet.</source>
        <translation>Noch kein Agent hat diesen Datensatz gelabelt.</translation>
    </message>
    <message>
        <source>%1 gave no readable label: %2.</source>
        <translation>%1 gab kein lesbares Label: %2.</translation>
    </message>
    <message>
        <source>%1 gave no label.</source>
        <translation>%1 gab kein Label.</translation>
    </message>
    <message>
        <source>%1: %2, without a confidence.</source>
        <translation>%1: %2, ohne Konfidenz.</translation>
    </message>
    <message>
        <source>read as: %1 (rung %2)</source>
        <translation>gelesen als: %1 (Stufe %2)</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 from the label&apos;s own tokens.</source>
        <extracomment>%1: agent; %2: label; %3: probability</extracomment>
        <translation>%1: %2, %3 aus den Tokens des Labels selbst.</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4 of %5 answers.</source>
        <extracomment>%1: agent; %2: label; %3: probability; %4 of %5 answers say so</extracomment>
        <translation>%1: %2, %3 nach %4 von %5 Antworten.</translation>
    </message>
    <message>
        <source>%1: %2, %3 by the model&apos;s own word.</source>
        <extracomment>%1: agent; %2: label; %3: probability</extracomment>
        <translation>%1: %2, %3 nach eigener Angabe des Modells.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 as it computed.</source>
        <extracomment>%1: the built-in model; %2: label; %3: probability</extracomment>
        <translation>%1: %2, %3 nach seiner Berechnung.</translation>
    </message>
    <message>
        <source>Its numbers lean to %1.</source>
        <translation>Seine Zahlen sprechen eher für %1.</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>OpenAI-compatible chat</source>
        <translation>OpenAI-kompatibler Chat</translation>
    </message>
    <message>
        <source>OpenAI completions (legacy)</source>
        <translation>OpenAI Completions (veraltet)</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>Built-in baseline</source>
        <translation>Eingebaute Baseline</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>after “label:” a value is missing, as in label:sentiment=negative.</source>
        <translation>nach „label:“ fehlt ein Wert, wie in label:sentiment=negative.</translation>
    </message>
    <message>
        <source>there is no status “%1”. Did you mean status:%2?</source>
        <translation>es gibt keinen Status „%1“. Meinten Sie status:%2?</translation>
    </message>
    <message>
        <source>there is no status “%1”. Possible: %2.</source>
        <translation>es gibt keinen Status „%1“. Möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” is no confidence; give a number from 0 to 1, as in conf&lt;0.7.</source>
        <translation>„%1“ ist keine Konfidenz; geben Sie eine Zahl von 0 bis 1 an, wie in conf&lt;0.7.</translation>
    </message>
    <message>
        <source>after “conf” one of &lt;, &lt;=, =, &gt;=, &gt; is missing, as in conf&lt;0.7.</source>
        <translation>nach „conf“ fehlt eines von &lt;, &lt;=, =, &gt;=, &gt;, wie in conf&lt;0.7.</translation>
    </message>
    <message>
        <source>“%1” is no rung; give a number from 1 (strict) to 6 (loose), as in rung&gt;=4.</source>
        <translation>„%1“ ist keine Stufe; geben Sie eine Zahl von 1 (streng) bis 6 (locker) an, wie in rung&gt;=4.</translation>
    </message>
    <message>
        <source>after “rung” one of &lt;, &lt;=, =, &gt;=, &gt; is missing, as in rung&gt;=4.</source>
        <translation>nach „rung“ fehlt eines von &lt;, &lt;=, =, &gt;=, &gt;, wie in rung&gt;=4.</translation>
    </message>
    <message>
        <source>a metadata condition is written meta.NAME=VALUE.</source>
        <translation>eine Bedingung an Metadaten schreibt man meta.NAME=VALUE.</translation>
    </message>
    <message>
        <source>after “id:” the id is missing.</source>
        <translation>nach „id:“ fehlt die Kennung.</translation>
    </message>
    <message>
        <source>the name of a label is missing, as in label:sentiment=negative.</source>
        <translation>der Name eines Merkmals fehlt, wie in label:sentiment=negative.</translation>
    </message>
    <message>
        <source>a metadata condition is written meta.NAME=VALUE; names with spaces stand in double quotes.</source>
        <translation>eine Bedingung an Metadaten schreibt man meta.NAME=VALUE; Namen mit Leerzeichen stehen in doppelten Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>there is nothing between the quotes.</source>
        <translation>zwischen den Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Did you mean %2? To search for it as a word, put it in double quotes.</source>
        <translation>„%1“ ist keine Bedingung. Meinten Sie %2? Um es als Wort zu suchen, setzen Sie es in doppelte Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed.</source>
        <translation>das doppelte Anführungszeichen, das hier beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The schema has no label “%1”. It has: %2.</source>
        <translation>Das Schema hat kein Merkmal „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. It has: %3.</source>
        <translation>„%1“ hat keine Option „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>after “%1:” the number of a job is missing, or “any”, as in %1:any.</source>
        <translation>nach „%1:“ fehlt die Nummer eines Jobs oder „any“ (irgendeiner), wie in %1:any.</translation>
    </message>
    <message>
        <source>after “%1:” the number of a job is missing, as in %1:3.</source>
        <translation>nach „%1:“ fehlt die Nummer eines Jobs, wie in %1:3.</translation>
    </message>
    <message>
        <source>job %1</source>
        <extracomment>%1: the number of a job; %2: the name of a label</extracomment>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>any job</source>
        <translation>irgendein Job</translation>
    </message>
    <message>
        <source>differs from people</source>
        <translation>weicht von Personen ab</translation>
    </message>
    <message>
        <source>agrees with people</source>
        <translation>stimmt mit Personen überein</translation>
    </message>
    <message>
        <source>jobs disagree</source>
        <translation>Jobs uneinig</translation>
    </message>
    <message>
        <source>differs from gold</source>
        <translation>weicht vom Gold ab</translation>
    </message>
    <message>
        <source>agrees with gold</source>
        <translation>stimmt mit dem Gold überein</translation>
    </message>
    <message>
        <source>the name of a label is missing, as in gold:sentiment=negative.</source>
        <translation>der Name eines Merkmals fehlt, wie in gold:sentiment=negative.</translation>
    </message>
    <message>
        <source>after “gold:” a value is missing, as in gold:sentiment=negative.</source>
        <translation>nach „gold:“ fehlt ein Wert, wie in gold:sentiment=negative.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>gold %1</source>
        <translation>Gold %1</translation>
    </message>
    <message>
        <source>The project has no schema yet.</source>
        <translation>Das Projekt hat noch kein Schema.</translation>
    </message>
    <message>
        <source>The schema has no label “%1”. Did you mean “%2”?</source>
        <translation>Das Schema hat kein Label „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. Did you mean “%3”?</source>
        <translation>„%1“ hat keine Option „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”: the records have no metadata.</source>
        <translation>Es gibt keine Metadatenspalte „%1“: Die Datensätze haben keine Metadaten.</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”. There is: %2.</source>
        <translation>Es gibt keine Metadatenspalte „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keine Metadatenspalte „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>after “job:” the number of a job and a value are missing, as in job:3=negative, or job:3/sentiment=negative for one of several labels.</source>
        <translation>nach „job:“ fehlen die Nummer eines Jobs und ein Wert, wie in job:3=negative, oder job:3/sentiment=negative für eines von mehreren Labels.</translation>
    </message>
    <message>
        <source>after “job:%1” a value is missing, as in job:%1=negative.</source>
        <translation>nach „job:%1“ fehlt ein Wert, wie in job:%1=negative.</translation>
    </message>
    <message>
        <source>after “job-invalid:” the number of a job is missing, as in job-invalid:3.</source>
        <translation>nach „job-invalid:“ fehlt die Nummer eines Jobs, wie in job-invalid:3.</translation>
    </message>
    <message>
        <source>job %1, %2</source>
        <translation>Job %1, %2</translation>
    </message>
    <message>
        <source>no readable label</source>
        <translation>kein lesbares Label</translation>
    </message>
    <message>
        <source>after “comment:” a word is missing, as in comment:unsure.</source>
        <translation>nach „comment:“ fehlt ein Wort, wie in comment:unsure.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>after “span:” an option is missing, as in span:person or span:person=Ada.</source>
        <translation>nach „span:“ fehlt eine Option, wie in span:person oder span:person=Ada.</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>Of a stretch of the text that has a label</extracomment>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>spans cannot be “%1”. Possible: %2.</source>
        <translation>„spans“ kann nicht „%1“ sein. Möglich: %2.</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>quotes that stand nowhere in the text</source>
        <translation>Zitate, die nirgends im Text stehen</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <source>overlapping between annotators</source>
        <translation>zwischen Annotatoren überlappend</translation>
    </message>
    <message>
        <source>The schema has no label that marks stretches of the text.</source>
        <translation>Das Schema hat kein Merkmal, das Stellen im Text markiert.</translation>
    </message>
    <message>
        <source>“%1” is no number of a record; give numbers as in number:12,7.</source>
        <translation>„%1“ ist keine Nummer eines Datensatzes; geben Sie Nummern an wie in number:12,7.</translation>
    </message>
    <message>
        <source>after “number:” the numbers of records are missing, as in number:12,7.</source>
        <translation>nach „number:“ fehlen die Nummern von Datensätzen, wie in number:12,7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of numbers of records; %1: &quot;12, 7, 31&quot;</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>schema cannot be “%1”. Possible: %2.</source>
        <translation>„schema“ kann nicht „%1“ sein. Möglich: %2.</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>gelabelt</translation>
    </message>
    <message>
        <source>before the schema asked what it asks now</source>
        <translation>bevor das Schema fragte, was es jetzt fragt</translation>
    </message>
    <message>
        <source>marked by one person and not by another</source>
        <translation>von einer Person markiert und von einer anderen nicht</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>of the record, by the schema</source>
        <translation>beim Datensatz, laut Schema</translation>
    </message>
</context>
<context>
    <name>RecordDeletion</name>
    <message>
        <source>The project was closed before all records were done. That goes on when it is opened next.</source>
        <translation>Das Projekt wurde geschlossen, bevor alle Datensätze erledigt waren. Das geht weiter, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Nobody is named who deletes. Choose an annotator first.</source>
        <translation>Es ist niemand genannt, der löscht. Wählen Sie zuerst eine annotierende Person.</translation>
    </message>
</context>
<context>
    <name>RecordDeletionText</name>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln Label von Modellen</numerusform>
            <numerusform>%Ln Labels von Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln Label von Personen</numerusform>
            <numerusform>%Ln Labels von Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided on any of them.</source>
        <translation>Niemand hat über einen von ihnen entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided on %Ln of them.</source>
        <translation>
            <numerusform>Über %Ln von ihnen hat jemand entschieden.</numerusform>
            <numerusform>Über %Ln von ihnen hat jemand entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>With them go %1.</source>
        <extracomment>%1: counts of labels and verifications</extracomment>
        <translation>Mit ihnen gehen: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came back, with everything that was said about them.</source>
        <translation>
            <numerusform>%Ln Datensatz ist wieder da, mit allem, was zu ihm gesagt wurde.</numerusform>
            <numerusform>%Ln Datensätze sind wieder da, mit allem, was zu ihnen gesagt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>%Ln Datensatz gelöscht.</numerusform>
            <numerusform>%Ln Datensätze gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got a new id, such as 17-2, because another record has theirs by now.</source>
        <translation>
            <numerusform>%Ln von ihnen bekam eine neue Kennung, etwa 17-2, weil inzwischen ein anderer Datensatz seine hat.</numerusform>
            <numerusform>%Ln von ihnen bekamen eine neue Kennung, etwa 17-2, weil inzwischen ein anderer Datensatz ihre hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the project any more.</source>
        <translation>
            <numerusform>%Ln Datensatz ist nicht mehr im Projekt.</numerusform>
            <numerusform>%Ln Datensätze sind nicht mehr im Projekt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsVerb</name>
    <message>
        <source>This would delete %1. %2</source>
        <extracomment>%1: how many records, %2: what goes with them</extracomment>
        <translation>Dies würde löschen: %1. %2</translation>
    </message>
    <message>
        <source>Nothing was deleted. Give --yes to do it.</source>
        <translation>Nichts wurde gelöscht. Geben Sie --yes an, um es zu tun.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>“%1” brings them back.</source>
        <translation>„%1“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>--as NAME is missing: who deletes, and may undo it?</source>
        <translation>--as NAME fehlt: Wer löscht und darf es rückgängig machen?</translation>
    </message>
    <message>
        <source>No record was found, so nothing is deleted.</source>
        <translation>Es wurde kein Datensatz gefunden, darum wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Deletes records with everything that was said about them, as one act that can be undone.</source>
        <translation>Löscht Datensätze mit allem, was zu ihnen gesagt wurde, als eine Handlung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>who deletes; a new name is a new person</source>
        <translation>wer löscht; ein neuer Name ist eine neue Person</translation>
    </message>
    <message>
        <source>records by id</source>
        <translation>Datensätze nach Kennung</translation>
    </message>
    <message>
        <source>records by a query</source>
        <translation>Datensätze nach einer Abfrage</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>es tun; sonst werden nur Zahlen gezeigt</translation>
    </message>
    <message>
        <source>A file may bring a record of such an id again: it is a new record. What undo brings back then gets the id with a number, and that is said.</source>
        <translation>Eine Datei darf wieder einen Datensatz mit einer solchen Kennung bringen: Er ist ein neuer Datensatz. Was Rückgängig zurückbringt, bekommt dann die Kennung mit einer Zahl, und das wird gesagt.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The file %1 was removed or replaced meanwhile. A copy with everything was saved as %2: go on with that.</source>
        <translation>Die Datei %1 wurde inzwischen entfernt oder ersetzt. Eine Kopie mit allem wurde als %2 gespeichert: Machen Sie damit weiter.</translation>
    </message>
</context>
<context>
    <name>RestoredSource</name>
    <message>
        <source>%1 is no export of Tandem as CSV, TSV or JSON Lines, so nothing can be restored from it. Import it without restoring.</source>
        <translation>%1 ist kein Export von Tandem als CSV, TSV oder JSON Lines, deshalb kann daraus nichts wiederhergestellt werden. Importieren Sie die Datei, ohne wiederherzustellen.</translation>
    </message>
    <message>
        <source>The schema has no label “%1”, which the export has. Set the export&apos;s schema first.</source>
        <translation>Das Schema hat kein Merkmal „%1“, das der Export hat. Setzen Sie zuerst das Schema des Exports.</translation>
    </message>
    <message>
        <source>Line %L1 is no record of an export.</source>
        <translation>Zeile %L1 ist kein Datensatz eines Exports.</translation>
    </message>
    <message>
        <source>The export holds only what is shown. Export again with everything that each person said (--all-annotators).</source>
        <translation>Der Export enthält nur, was gezeigt wird. Exportieren Sie erneut mit allem, was jede Person gesagt hat (--all-annotators).</translation>
    </message>
    <message>
        <source>Line %L1 cannot be read: %2</source>
        <translation>Zeile %L1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read as a file.</source>
        <translation>%1 ist nicht als Datei lesbar.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Line %L1 tells what a model said and not by which job.</source>
        <translation>Zeile %L1 sagt, was ein Modell angab, und nicht, in welchem Job.</translation>
    </message>
    <message>
        <source>Line %L1: “%2” is no number of a job or of an agent&apos;s version.</source>
        <translation>Zeile %L1: „%2“ ist keine Nummer eines Jobs oder einer Version eines Agenten.</translation>
    </message>
    <message>
        <source>Line %L1: “%2” is none of those who can have said something: person, agent, reconciliation.</source>
        <translation>Zeile %L1: „%2“ ist niemand von denen, die etwas gesagt haben können: person, agent, reconciliation.</translation>
    </message>
    <message>
        <source>Line %L1 has bytes that are no text in %2. Save the file as UTF-8.</source>
        <translation>Zeile %L1 hat Bytes, die in %2 kein Text sind. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Rows of one record do not stand one after the other, or an id is twice in the file, so nothing was restored: %1. Where another program sorted the rows, restore the export as it was written.</source>
        <translation>Zeilen eines Datensatzes stehen nicht hintereinander, oder eine ID steht zweimal in der Datei, darum wurde nichts wiederhergestellt: %1. Hat ein anderes Programm die Zeilen sortiert, stellen Sie den Export so wieder her, wie er geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) of the export are in the project already, so nothing was restored: %1. Restore into a new project.</source>
        <translation>
            <numerusform>%Ln ID des Exports ist schon im Projekt, darum wurde nichts wiederhergestellt: %1. Stellen Sie in ein neues Projekt wieder her.</numerusform>
            <numerusform>%Ln IDs des Exports sind schon im Projekt, darum wurde nichts wiederhergestellt: %1. Stellen Sie in ein neues Projekt wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 says of “%2” and the label “%3” once more what line %4 says. Take one of them out, or restore the export as it was written.</source>
        <translation>Zeile %1 sagt über „%2“ und das Merkmal „%3“ noch einmal, was Zeile %4 sagt. Nehmen Sie eine davon heraus, oder stellen Sie den Export so wieder her, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %1 says of “%2” and the label “%3” otherwise than line %4. Restore the export as it was written.</source>
        <translation>Zeile %1 sagt über „%2“ und das Merkmal „%3“ anderes als Zeile %4. Stellen Sie den Export so wieder her, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %L1 tells what a model said, and its column “agent” names none.</source>
        <translation>Zeile %L1 gibt wieder, was ein Modell gesagt hat, und ihre Spalte „agent“ nennt keinen Agenten.</translation>
    </message>
    <message>
        <source>Line %L1 tells what a person said, and its column “verifier” names nobody.</source>
        <translation>Zeile %L1 gibt wieder, was eine Person gesagt hat, und ihre Spalte „verifier“ nennt niemanden.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no option of the label “%4”, though the export has it. Set the export&apos;s schema first.</source>
        <translation>Zeile %1, Spalte „%2“: „%3“ ist keine Option des Merkmals „%4“, obwohl der Export sie hat. Setzen Sie zuerst das Schema des Exports.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” of “%3” differs from line %4. All rows of a record have the same id, text and metadata. If another program changed the ids, restore the export as it was written.</source>
        <translation>Zeile %1: Die Spalte „%2“ von „%3“ weicht von Zeile %4 ab. Alle Zeilen eines Datensatzes haben dieselbe ID, denselben Text und dieselben Metadaten. Hat ein anderes Programm die IDs geändert, stellen Sie den Export so wieder her, wie er geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Settle the conflict as</source>
        <translation>Konflikt entscheiden als</translation>
    </message>
    <message>
        <source>Copy the record&apos;s id</source>
        <translation>Kennung des Datensatzes kopieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)…</source>
        <translation>
            <numerusform>%Ln Datensatz löschen …</numerusform>
            <numerusform>%Ln Datensätze löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Konflikt entscheiden</translation>
    </message>
    <message>
        <source>Copy the spans</source>
        <translation>Textstellen kopieren</translation>
    </message>
</context>
<context>
    <name>RunVerb</name>
    <message>
        <source>The project has no schema yet. Set one: %1.</source>
        <translation>Das Projekt hat noch kein Schema. Legen Sie eines fest: %1.</translation>
    </message>
    <message>
        <source>--query and --rest-of both say which records; give one of them.</source>
        <translation>--query und --rest-of sagen beide, welche Datensätze; geben Sie eins davon an.</translation>
    </message>
    <message>
        <source>--agent is missing; every project has the agent &quot;%1&quot;.</source>
        <translation>--agent fehlt; jedes Projekt hat den Agenten „%1“.</translation>
    </message>
    <message>
        <source>No record is to be labelled: the project is empty, or the query finds none.</source>
        <translation>Kein Datensatz ist zu labeln: Das Projekt ist leer, oder die Suchanfrage findet keinen.</translation>
    </message>
    <message>
        <source>Lets an agent label records, and ends with the job&apos;s summary.</source>
        <translation>Lässt einen Agenten Datensätze labeln und endet mit der Übersicht des Jobs.</translation>
    </message>
    <message>
        <source>which agent; &quot;%1&quot; needs no network</source>
        <translation>welcher Agent; „%1“ braucht kein Netz</translation>
    </message>
    <message>
        <source>which label; without it, all</source>
        <translation>welches Merkmal; sonst alle</translation>
    </message>
    <message>
        <source>which records; without it, all</source>
        <translation>welche Datensätze; sonst alle</translation>
    </message>
    <message>
        <source>only the records that this job left without a label</source>
        <translation>nur die Datensätze, denen dieser Job kein Label gab</translation>
    </message>
    <message>
        <source>only the first N of them</source>
        <translation>davon nur die ersten N</translation>
    </message>
    <message>
        <source>calls at the same time, 1 to 200 (4)</source>
        <translation>gleichzeitige Aufrufe, 1 bis 200 (4)</translation>
    </message>
    <message>
        <source>texts may be sent to this host; needed once for each</source>
        <translation>Texte dürfen an diesen Host gesendet werden; einmal für jeden nötig</translation>
    </message>
    <message>
        <source>show three prompts and send nothing</source>
        <translation>drei Prompts zeigen und nichts senden</translation>
    </message>
    <message>
        <source>Ctrl+C pauses the job; &quot;%1&quot; goes on with it. Exit code 1 where it did not complete.</source>
        <translation>Strg+C hält den Job an; „%1“ setzt ihn fort. Endstatus 1, wenn er nicht fertig wurde.</translation>
    </message>
</context>
<context>
    <name>RunningJobs</name>
    <message>
        <source>This job is running already.</source>
        <translation>Dieser Job läuft schon.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Two options of label “%1” have the value “%2”. Give each option a value of its own.</source>
        <translation>Zwei Optionen des Merkmals „%1“ haben den Wert „%2“. Geben Sie jeder Option einen eigenen Wert.</translation>
    </message>
    <message>
        <source>Two options of label “%1” read “%2”, so nobody could tell them apart. Change one of the texts.</source>
        <translation>Zwei Optionen des Merkmals „%1“ lauten „%2“, niemand könnte sie unterscheiden. Ändern Sie einen der Texte.</translation>
    </message>
    <message>
        <source>The key “%1” of option “%2” in label “%3” cannot be used. A key is one character that can be typed, and no space.</source>
        <translation>Die Taste „%1“ der Option „%2“ im Merkmal „%3“ ist nicht nutzbar. Eine Taste ist ein Zeichen, das sich tippen lässt, und kein Leerzeichen.</translation>
    </message>
    <message>
        <source>The key “%1” of option “%2” in label “%3” already does something else in the views. Choose another one.</source>
        <translation>Die Taste „%1“ der Option „%2“ im Merkmal „%3“ tut in den Ansichten schon etwas anderes. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Two options of label “%1” have the key “%2”. Options without a key of their own get the digit of their position.</source>
        <translation>Zwei Optionen des Merkmals „%1“ haben die Taste „%2“. Optionen ohne eigene Taste bekommen die Ziffer ihrer Stelle.</translation>
    </message>
    <message>
        <source>Label “%1” has no options. Add at least one.</source>
        <translation>Das Merkmal „%1“ hat keine Optionen. Fügen Sie mindestens eine hinzu.</translation>
    </message>
    <message>
        <source>Option %1 of label “%2” has no value.</source>
        <translation>Option %1 des Merkmals „%2“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>The colour “%1” of option “%2” in label “%3” cannot be used. Give a number from 1 to 7, or a colour like #0072b2.</source>
        <translation>Die Farbe „%1“ der Option „%2“ im Merkmal „%3“ ist nicht nutzbar. Geben Sie eine Zahl von 1 bis 7 oder eine Farbe wie #0072b2 an.</translation>
    </message>
    <message>
        <source>Label %1 has no name. Give it one.</source>
        <translation>Merkmal %1 hat keinen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Two labels have the name “%1” (capital letters make no difference). Rename one of them.</source>
        <translation>Zwei Merkmale heißen „%1“ (Großbuchstaben machen keinen Unterschied). Benennen Sie eines um.</translation>
    </message>
    <message>
        <source>The schema cannot be used: %1 %2</source>
        <translation>Das Schema ist nicht brauchbar: %1 %2</translation>
    </message>
    <message>
        <source>has a “%1” that is not text.</source>
        <translation>hat ein „%1“, das kein Text ist.</translation>
    </message>
    <message>
        <source>has “aliases” that are not a list of texts.</source>
        <translation>hat „aliases“, die keine Liste von Texten sind.</translation>
    </message>
    <message>
        <source>has an alias that is not text.</source>
        <translation>hat einen Alias, der kein Text ist.</translation>
    </message>
    <message>
        <source>is neither text nor an object.</source>
        <translation>ist weder Text noch Objekt.</translation>
    </message>
    <message>
        <source>has the level “%1”; it must be “record” or “span”.</source>
        <translation>hat die Ebene „%1“; sie muss „record“ oder „span“ sein.</translation>
    </message>
    <message>
        <source>has the choice “%1”; it must be “single” or “multiple”.</source>
        <translation>hat die Auswahl „%1“; sie muss „single“ oder „multiple“ sein.</translation>
    </message>
    <message>
        <source>has no list “options”.</source>
        <translation>hat keine Liste „options“.</translation>
    </message>
    <message>
        <source>option %1 of %2</source>
        <translation>Option %1 von %2</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>ist kein Objekt.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>Label „%1“</translation>
    </message>
    <message>
        <source>The schema is not valid JSON. %1</source>
        <translation>Das Schema ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>holds no JSON object.</source>
        <translation>enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>has no list “label_schema”.</source>
        <translation>hat keine Liste „label_schema“.</translation>
    </message>
    <message>
        <source>This version of the schema is not in the project.</source>
        <translation>Diese Version des Schemas ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>has the number %1, which would not stay as it is written. Put it in quotes.</source>
        <translation>hat die Zahl %1, die nicht so bliebe, wie sie geschrieben ist. Setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>An edit of the schema is kept under the name of whoever makes it, and nobody is named yet. Enter a name.</source>
        <translation>Eine Änderung des Schemas wird unter dem Namen dessen festgehalten, der sie macht, und noch ist niemand genannt. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>(an option that has left the schema)</source>
        <translation>(eine Option, die nicht mehr im Schema steht)</translation>
    </message>
    <message>
        <source>All options of label “%1” are retired, so nothing could be chosen. Bring one of them back, or retire the label itself.</source>
        <translation>Alle Optionen des Merkmals „%1“ sind stillgelegt, es ließe sich also nichts wählen. Nehmen Sie eine davon wieder auf, oder legen Sie das Merkmal selbst still.</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” is “%3”, which is no option of “%2”.</source>
        <translation>Das Merkmal „%1“ wird nur abgefragt, wo „%2“ „%3“ ist, was keine Option von „%2“ ist.</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” has certain options, and none is named. Name one, or ask it on every record.</source>
        <translation>Das Merkmal „%1“ wird nur abgefragt, wo „%2“ bestimmte Optionen hat, und keine ist genannt. Nennen Sie eine, oder fragen Sie es bei jedem Datensatz ab.</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” has certain options, but there is no label of whole records of that name.</source>
        <translation>Das Merkmal „%1“ wird nur abgefragt, wo „%2“ bestimmte Optionen hat, aber es gibt kein Merkmal ganzer Datensätze dieses Namens.</translation>
    </message>
    <message>
        <source>Label “%1” depends on itself, so it would never be asked. Ask it on every record, or where another label has certain options.</source>
        <translation>Das Merkmal „%1“ hängt von sich selbst ab, würde also nie abgefragt. Fragen Sie es bei jedem Datensatz ab, oder wo ein anderes Merkmal bestimmte Optionen hat.</translation>
    </message>
    <message>
        <source>This label definition is not in the schema any more. Look at the schema again.</source>
        <translation>Dieses Merkmal steht nicht mehr im Schema. Sehen Sie sich das Schema noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” does not have this option any more. Look at the schema again.</source>
        <translation>„%1“ hat diese Option nicht mehr. Sehen Sie sich das Schema noch einmal an.</translation>
    </message>
    <message>
        <source>An option needs a name. Give it one.</source>
        <translation>Eine Option braucht einen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Two options at least are merged. To give one another name, rename it.</source>
        <translation>Zusammengeführt werden mindestens zwei Optionen. Um einer einen anderen Namen zu geben, benennen Sie sie um.</translation>
    </message>
    <message>
        <source>An option is split into two at least. Name them.</source>
        <translation>Eine Option wird in mindestens zwei aufgeteilt. Nennen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” has the option “%2” already. Give the new ones names of their own.</source>
        <translation>„%1“ hat die Option „%2“ schon. Geben Sie den neuen eigene Namen.</translation>
    </message>
    <message>
        <source>“%1” has no other option “%2” that could take its labels.</source>
        <translation>„%1“ hat keine andere Option „%2“, die die Labels übernehmen könnte.</translation>
    </message>
    <message>
        <source>The labels of a whole label definition cannot become another&apos;s.</source>
        <translation>Die Labels eines ganzen Merkmals können nicht zu denen eines anderen werden.</translation>
    </message>
    <message>
        <source>“%1” is marked in the text: each span has one option, and there can be any number of them.</source>
        <translation>„%1“ wird im Text markiert: Jede Textstelle hat eine Option, und es kann beliebig viele geben.</translation>
    </message>
    <message>
        <source>A label needs a name. Give it one.</source>
        <translation>Ein Merkmal braucht einen Namen. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>has a “%1” that is neither true nor false.</source>
        <translation>hat ein „%1“, das weder true noch false ist.</translation>
    </message>
    <message>
        <source>has an “only_where” that is no object with a “label” and a list “values”.</source>
        <translation>hat ein „only_where“, das kein Objekt mit einem „label“ und einer Liste „values“ ist.</translation>
    </message>
    <message>
        <source>A file is being imported, which may bring labels that this would change. Wait until it is done, then try again.</source>
        <translation>Eine Datei wird gerade importiert; sie kann Labels bringen, die dies ändern würde. Warten Sie, bis das erledigt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed from the schema, because %2 labels belong to it. Say what becomes of them.</source>
        <translation>„%1“ kann nicht aus dem Schema entfernt werden, weil %2 Labels dazu gehören. Sagen Sie, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” cannot be removed, because %3 labels use it. Say what becomes of them.</source>
        <translation>Die Option „%1“ von „%2“ kann nicht entfernt werden, weil %3 Labels sie benutzen. Sagen Sie, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>The choice of “%1” cannot be changed just so, because %2 labels belong to it (undone ones count too). Look at what becomes of them first.</source>
        <translation>Die Auswahl von „%1“ lässt sich nicht ohne Weiteres ändern, weil %2 Labels dazu gehören (rückgängig gemachte zählen mit). Sehen Sie sich zuerst an, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>The level of “%1” cannot be changed, because %2 labels belong to it (undone ones count too). Add a new label definition instead.</source>
        <translation>Die Ebene von „%1“ kann nicht geändert werden, weil %2 Labels dazu gehören (rückgängig gemachte zählen mit). Fügen Sie stattdessen ein neues Merkmal hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be a single choice again: %Ln label(s) that came since hold no option or several. Instead of undoing, change the choice, and look at what becomes of them.</source>
        <translation>
            <numerusform>„%1“ kann nicht wieder eine Einfachauswahl werden: %Ln seither vergebenes Label hat keine oder mehrere Optionen. Ändern Sie statt des Rückgängigmachens die Auswahl, und sehen Sie, was daraus wird.</numerusform>
            <numerusform>„%1“ kann nicht wieder eine Einfachauswahl werden: %Ln seither vergebene Labels haben keine oder mehrere Optionen. Ändern Sie statt des Rückgängigmachens die Auswahl, und sehen Sie, was aus ihnen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaChange</name>
    <message numerus="yes">
        <source>%Ln label(s) would change.</source>
        <translation>
            <numerusform>%Ln Label würde sich ändern.</numerusform>
            <numerusform>%Ln Labels würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) would change.</source>
        <translation>
            <numerusform>%Ln Korrektur würde sich ändern.</numerusform>
            <numerusform>%Ln Korrekturen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would go.</source>
        <translation>
            <numerusform>%Ln Label würde wegfallen.</numerusform>
            <numerusform>%Ln Labels würden wegfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) would go.</source>
        <translation>
            <numerusform>%Ln Urteil würde wegfallen.</numerusform>
            <numerusform>%Ln Urteile würden wegfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would stay as they are.</source>
        <translation>
            <numerusform>%Ln Label würde bleiben, wie es ist.</numerusform>
            <numerusform>%Ln Labels würden bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) changed.</source>
        <translation>
            <numerusform>%Ln Label hat sich geändert.</numerusform>
            <numerusform>%Ln Labels haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) changed.</source>
        <translation>
            <numerusform>%Ln Korrektur hat sich geändert.</numerusform>
            <numerusform>%Ln Korrekturen haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) went.</source>
        <translation>
            <numerusform>%Ln Label ist weggefallen.</numerusform>
            <numerusform>%Ln Labels sind weggefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) went.</source>
        <translation>
            <numerusform>%Ln Urteil ist weggefallen.</numerusform>
            <numerusform>%Ln Urteile sind weggefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln Label bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Labels bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the label(s) were given by people or are gold.</source>
        <translation>
            <numerusform>%Ln der Labels stammt von einer Person oder ist Gold.</numerusform>
            <numerusform>%Ln der Labels stammen von Personen oder sind Gold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that go are sets of none or several options, which can be no single choice.</source>
        <translation>
            <numerusform>%Ln von denen, die wegfallen, ist eine Menge aus keiner oder mehreren Optionen, die keine Einfachauswahl sein kann.</numerusform>
            <numerusform>%Ln von denen, die wegfallen, sind Mengen aus keiner oder mehreren Optionen, die keine Einfachauswahl sein können.</numerusform>
        </translation>
    </message>
    <message>
        <source>No label is concerned.</source>
        <translation>Kein Label ist betroffen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What stands between the parts of a list</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln Label von Modellen</numerusform>
            <numerusform>%Ln Labels von Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln Label von Personen</numerusform>
            <numerusform>%Ln Labels von Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln Korrektur</numerusform>
            <numerusform>%Ln Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln Urteil</numerusform>
            <numerusform>%Ln Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) as they are</source>
        <translation>
            <numerusform>%Ln Label, wie es ist</numerusform>
            <numerusform>%Ln Labels, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) deleted.</source>
        <translation>
            <numerusform>%Ln Label gelöscht.</numerusform>
            <numerusform>%Ln Labels gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) followed.</source>
        <translation>
            <numerusform>%Ln Urteil ist mitgegangen.</numerusform>
            <numerusform>%Ln Urteile sind mitgegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) kept.</source>
        <translation>
            <numerusform>%Ln Label behalten.</numerusform>
            <numerusform>%Ln Labels behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No label was concerned.</source>
        <translation>Kein Label war betroffen.</translation>
    </message>
    <message>
        <source>The schema is changed.</source>
        <translation>Das Schema ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) cannot become a single choice.</source>
        <translation>
            <numerusform>%Ln Menge kann keine Einfachauswahl werden.</numerusform>
            <numerusform>%Ln Mengen können keine Einfachauswahl werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: %1.</source>
        <extracomment>%1: the ids of some records</extracomment>
        <translation>Die ersten davon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) would go.</source>
        <translation>
            <numerusform>%Ln Textstelle würde gehen.</numerusform>
            <numerusform>%Ln Textstellen würden gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) went.</source>
        <translation>
            <numerusform>%Ln Textstelle ist gegangen.</numerusform>
            <numerusform>%Ln Textstellen sind gegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, asked only where this was chosen, would be asked of every record.</source>
        <extracomment>%1: the name of a label</extracomment>
        <translation>„%1“, nur gefragt, wo dies gewählt war, würde bei jedem Datensatz gefragt.</translation>
    </message>
    <message>
        <source>“%1”, asked only where this was chosen, is asked of every record now.</source>
        <translation>„%1“, nur gefragt, wo dies gewählt war, wird nun bei jedem Datensatz gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) deleted.</source>
        <translation>
            <numerusform>%Ln Textstelle gelöscht.</numerusform>
            <numerusform>%Ln Textstellen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was asked only where this was chosen, and will be asked of every record.</source>
        <extracomment>%1: the name of a label</extracomment>
        <translation>„%1“ wurde nur gefragt, wo dies gewählt war, und wird dann bei jedem Datensatz gefragt.</translation>
    </message>
</context>
<context>
    <name>SchemaChangesVerb</name>
    <message>
        <source>Name one option: %1=OPTION.</source>
        <translation>Nennen Sie eine Option: %1=OPTION.</translation>
    </message>
    <message>
        <source>Their records: %1</source>
        <translation>Ihre Datensätze: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nichts wurde geändert: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>The schema says the same already (version %1).</source>
        <translation>Das Schema besagt das schon (Version %1).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The schema is now version %1.</source>
        <translation>Das Schema hat jetzt Version %1.</translation>
    </message>
    <message>
        <source>Name the options: %1=A,B.</source>
        <translation>Nennen Sie die Optionen: %1=A,B.</translation>
    </message>
    <message>
        <source>Say what becomes of the labels: --map OPTION, --retire or --delete, one of them.</source>
        <translation>Sagen Sie, was aus den Labels wird: --map OPTION, --retire oder --delete, eins davon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither single nor multiple.</source>
        <translation>„%1“ ist weder single noch multiple.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place: the first is 1.</source>
        <translation>„%1“ ist keine Stelle: Die erste ist 1.</translation>
    </message>
    <message>
        <source>only count what would change</source>
        <translation>nur zählen, was sich ändern würde</translation>
    </message>
    <message>
        <source>who changes it; your system&apos;s user name where it is left out</source>
        <translation>wer es ändert; ohne Angabe Ihr Benutzername im System</translation>
    </message>
    <message>
        <source>The labels of everybody and of all jobs change with it, as one act that can be undone.</source>
        <translation>Die Labels aller und aller Jobs ändern sich mit, als eine Handlung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Gives a label or an option another name; what was labelled stays.</source>
        <translation>Gibt einem Merkmal oder einer Option einen anderen Namen; was gelabelt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Makes one option of several: one of them, or a new one.</source>
        <translation>Macht aus mehreren Optionen eine: eine von ihnen oder eine neue.</translation>
    </message>
    <message>
        <source>Makes several options of one; its labels take the first.</source>
        <translation>Macht aus einer Option mehrere; ihre Labels nehmen die erste.</translation>
    </message>
    <message>
        <source>only the labels of these records take the first, the others the second</source>
        <translation>nur die Labels dieser Datensätze nehmen die erste, die anderen die zweite</translation>
    </message>
    <message>
        <source>Takes an option or a label out of the schema.</source>
        <translation>Nimmt eine Option oder ein Merkmal aus dem Schema.</translation>
    </message>
    <message>
        <source>its labels become this option&apos;s</source>
        <translation>ihre Labels gehen an diese Option</translation>
    </message>
    <message>
        <source>it is not offered any more; its labels stay</source>
        <translation>wird nicht mehr angeboten; die Labels bleiben</translation>
    </message>
    <message>
        <source>its labels go with it; an undo brings them back</source>
        <translation>die Labels fallen mit weg; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Lets one option be chosen, or several.</source>
        <translation>Lässt eine Option wählen oder mehrere.</translation>
    </message>
    <message>
        <source>A set of none or several options can be no single choice: such labels go, and their records are listed.</source>
        <translation>Eine Menge aus keiner oder mehreren Optionen kann keine Einfachauswahl sein: Solche Labels fallen weg, und ihre Datensätze werden aufgeführt.</translation>
    </message>
    <message>
        <source>Moves a label or an option to another place; the first is 1.</source>
        <translation>Verschiebt ein Merkmal oder eine Option an eine andere Stelle; die erste ist 1.</translation>
    </message>
</context>
<context>
    <name>SchemaDifference</name>
    <message>
        <source>“%1” is called “%2”.</source>
        <translation>„%1“ heißt „%2“.</translation>
    </message>
    <message>
        <source>“%1” has another guideline.</source>
        <translation>„%1“ hat eine andere Leitlinie.</translation>
    </message>
    <message>
        <source>“%1” is marked in the text.</source>
        <translation>„%1“ wird im Text markiert.</translation>
    </message>
    <message>
        <source>“%1” is of whole records.</source>
        <translation>„%1“ gilt für ganze Datensätze.</translation>
    </message>
    <message>
        <source>“%1” is a single choice.</source>
        <translation>„%1“ ist eine Einfachauswahl.</translation>
    </message>
    <message>
        <source>“%1” is a multiple choice.</source>
        <translation>„%1“ ist eine Mehrfachauswahl.</translation>
    </message>
    <message>
        <source>“%1” is a scale.</source>
        <translation>„%1“ ist eine Skala.</translation>
    </message>
    <message>
        <source>“%1” is no scale any more.</source>
        <translation>„%1“ ist keine Skala mehr.</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>„%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>“%1” is not required any more.</source>
        <translation>„%1“ ist nicht mehr erforderlich.</translation>
    </message>
    <message>
        <source>“%1” is retired.</source>
        <translation>„%1“ ist stillgelegt.</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>„%1“ wird wieder abgefragt.</translation>
    </message>
    <message>
        <source>“%1” is asked only where “%2” is %3.</source>
        <translation>„%1“ wird nur abgefragt, wo „%2“ %3 ist.</translation>
    </message>
    <message>
        <source>“%1” is asked on every record.</source>
        <translation>„%1“ wird bei jedem Datensatz abgefragt.</translation>
    </message>
    <message>
        <source>“%1” has the new option “%2”.</source>
        <translation>„%1“ hat die neue Option „%2“.</translation>
    </message>
    <message>
        <source>“%1” has lost the option “%2”.</source>
        <translation>„%1“ hat die Option „%2“ verloren.</translation>
    </message>
    <message>
        <source>The options of “%1” have another order.</source>
        <translation>Die Optionen von „%1“ haben eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is called “%3”.</source>
        <translation>Die Option „%1“ von „%2“ heißt „%3“.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is described otherwise.</source>
        <translation>Die Option „%1“ von „%2“ ist anders beschrieben.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” has another key or colour.</source>
        <translation>Die Option „%1“ von „%2“ hat eine andere Taste oder Farbe.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is retired.</source>
        <translation>Die Option „%1“ von „%2“ ist stillgelegt.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is offered again.</source>
        <translation>Die Option „%1“ von „%2“ wird wieder angeboten.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” says “not applicable”.</source>
        <translation>Die Option „%1“ von „%2“ bedeutet „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” does not say “not applicable” any more.</source>
        <translation>Die Option „%1“ von „%2“ bedeutet nicht mehr „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>The guideline of the schema is another one.</source>
        <translation>Die Leitlinie des Schemas ist eine andere.</translation>
    </message>
    <message>
        <source>The label “%1” is new.</source>
        <translation>Das Merkmal „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The label “%1” has left the schema.</source>
        <translation>Das Merkmal „%1“ steht nicht mehr im Schema.</translation>
    </message>
    <message>
        <source>The labels have another order.</source>
        <translation>Die Merkmale haben eine andere Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>SchemaNames</name>
    <message>
        <source>label %1</source>
        <comment>one that the schema has no more; %1 is its number</comment>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>one that the schema has no more; %1 is its number</comment>
        <translation>Option %1</translation>
    </message>
</context>
<context>
    <name>SchemaVerb</name>
    <message numerus="yes">
        <source>%1: one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: eine von %Ln Option</numerusform>
            <numerusform>%1: eine von %Ln Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: any of %Ln option(s)</source>
        <translation>
            <numerusform>%1: beliebige von %Ln Option</numerusform>
            <numerusform>%1: beliebige von %Ln Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema is now version %1.</source>
        <translation>Das Schema hat jetzt Version %1.</translation>
    </message>
    <message>
        <source>The schema says the same already (version %1).</source>
        <translation>Das Schema besagt das schon (Version %1).</translation>
    </message>
    <message>
        <source>Prints the schema as JSON.</source>
        <translation>Gibt das Schema als JSON aus.</translation>
    </message>
    <message>
        <source>Says what is labelled; a schema with another meaning is a new version.</source>
        <translation>Legt fest, was gelabelt wird; ein Schema mit anderer Bedeutung ist eine neue Version.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file: %1; all but names and options may be left out. What other tools call these is understood, and a member that means nothing is refused, unless its name begins with _. The edit counts as an act of your system&apos;s user name.</source>
        <translation>Die Datei: %1; alles außer Namen und Optionen darf fehlen. Wie andere Werkzeuge diese nennen, wird verstanden, und ein Eintrag, der nichts bedeutet, wird abgelehnt, wenn sein Name nicht mit _ beginnt. Die Änderung gilt als Handlung Ihres Benutzernamens im System.</translation>
    </message>
    <message numerus="yes">
        <source>%1: spans, each one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: Textstellen, jede mit einer von %Ln Option</numerusform>
            <numerusform>%1: Textstellen, jede mit einer von %Ln Optionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaVersionsVerb</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: a version&apos;s number, %2: its name</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4</source>
        <extracomment>%1: a version&apos;s number and name, %2: when, %3: who, %4: what they did</extracomment>
        <translation>%1  %2  %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) ran under it</source>
        <translation>
            <numerusform>%Ln Job lief damit</numerusform>
            <numerusform>%Ln Jobs liefen damit</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>The project has no schema yet.</source>
        <translation>Das Projekt hat noch kein Schema.</translation>
    </message>
    <message>
        <source>The schema has no version &quot;%1&quot;. &quot;schema versions&quot; lists them.</source>
        <translation>Das Schema hat keine Version „%1“. „schema versions“ führt sie auf.</translation>
    </message>
    <message>
        <source>They mean the same.</source>
        <translation>Sie bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>Version %1 has no name any more.</source>
        <translation>Version %1 hat keinen Namen mehr.</translation>
    </message>
    <message>
        <source>Version %1 is called “%2”.</source>
        <translation>Version %1 heißt „%2“.</translation>
    </message>
    <message>
        <source>Lists the versions that the schema has had, newest first.</source>
        <translation>Zählt die Versionen auf, die das Schema hatte, neueste zuerst.</translation>
    </message>
    <message>
        <source>Says what was changed from one version to another, or to the one in force.</source>
        <translation>Sagt, was von einer Version zur anderen oder zur geltenden geändert wurde.</translation>
    </message>
    <message>
        <source>A version is named by its number or by the name that it was given.</source>
        <translation>Eine Version wird mit ihrer Nummer genannt oder mit dem Namen, den sie bekommen hat.</translation>
    </message>
    <message>
        <source>Gives a version a name, so that it is found again; an empty one takes it away.</source>
        <translation>Gibt einer Version einen Namen, damit sie wiedergefunden wird; ein leerer nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message numerus="yes">
        <source>%Ln record(s) found, the first %L1 shown.</source>
        <translation>
            <numerusform>%Ln Datensatz gefunden, die ersten %L1 gezeigt.</numerusform>
            <numerusform>%Ln Datensätze gefunden, die ersten %L1 gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>%Ln Datensatz gefunden.</numerusform>
            <numerusform>%Ln Datensätze gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>conf</source>
        <comment>short for confidence</comment>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lists the records that a query finds.</source>
        <translation>Zählt die Datensätze auf, die eine Suchanfrage findet.</translation>
    </message>
    <message>
        <source>confidence (lowest first) or id; without it, the order of import</source>
        <translation>confidence (Konfidenz, niedrigste zuerst) oder id (Kennung); sonst wie importiert</translation>
    </message>
    <message>
        <source>show at most N records (50)</source>
        <translation>höchstens N Datensätze zeigen (50)</translation>
    </message>
    <message>
        <source>whose label, confidence and status; without it, the first</source>
        <translation>das Merkmal, dessen Label, Konfidenz und Status gemeint sind; sonst das erste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says what a query can hold; &quot;&quot; finds every record.</source>
        <translation>„%1“ sagt, was in einer Suchanfrage stehen kann; &quot;&quot; findet alle Datensätze.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SettleMenu</name>
    <message>
        <source>Go on with what %1 has chosen</source>
        <extracomment>%1: who began to settle a conflict, or settled it</extracomment>
        <translation>Weiter mit dem, was %1 gewählt hat</translation>
    </message>
    <message numerus="yes">
        <source>From the spans of %1 (%Ln)</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>Ausgehend von den Textstellen von %1 (%Ln)</numerusform>
            <numerusform>Ausgehend von den Textstellen von %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From all of them (%Ln)</source>
        <translation>
            <numerusform>Ausgehend von allen (%Ln)</numerusform>
            <numerusform>Ausgehend von allen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From those that all have (%Ln)</source>
        <translation>
            <numerusform>Ausgehend von denen, die alle haben (%Ln)</numerusform>
            <numerusform>Ausgehend von denen, die alle haben (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Span by span</source>
        <translation>Textstelle für Textstelle</translation>
    </message>
</context>
<context>
    <name>ShortStatus</name>
    <message>
        <source>unlabelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>own</source>
        <comment>labelled by a person without a verdict</comment>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>ShownJobsMenu</name>
    <message>
        <source>%1: %2 v%3 · %4 · %5</source>
        <extracomment>The number of a job, its agent and the agent&apos;s version, when the job began, how many records</extracomment>
        <translation>%1: %2 v%3 · %4 · %5</translation>
    </message>
    <message>
        <source>No agent has labelled “%1” yet</source>
        <translation>Noch kein Agent hat „%1“ gelabelt</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
</context>
<context>
    <name>ShownSpans</name>
    <message>
        <source>not %1</source>
        <extracomment>%1: names of people who did not mark this</extracomment>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, so it is hardly the right file.</source>
        <translation>%1 ist größer als 16 MB und daher wohl nicht die richtige Datei.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252, Shift_JIS or another standard name.</source>
        <translation>Die Kodierung „%1“ ist unbekannt. Versuchen Sie UTF-8, UTF-16LE, windows-1252, Shift_JIS oder einen anderen genormten Namen.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” cannot separate columns. Use a comma, a semicolon, a tab or another single ASCII character.</source>
        <translation>„%1“ kann keine Spalten trennen. Nehmen Sie ein Komma, ein Semikolon, einen Tabulator oder ein anderes einzelnes ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>Die Zeile ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>The row has too many fields: %1 instead of %2.</source>
        <translation>Die Zeile hat zu viele Felder: %1 statt %2.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed. Only this line is left out; the next ones are read as rows of their own.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen. Nur diese Zeile ist ausgelassen; die nächsten werden als eigene Zeilen gelesen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The array ends too early, inside an element that starts in line %1.</source>
        <translation>Das Array endet zu früh, in einem Element, das in Zeile %1 beginnt.</translation>
    </message>
    <message>
        <source>The array is not closed: “]” is missing.</source>
        <translation>Das Array ist nicht geschlossen: „]“ fehlt.</translation>
    </message>
    <message>
        <source>Something follows the end of the array.</source>
        <translation>Nach dem Ende des Arrays folgt noch etwas.</translation>
    </message>
    <message>
        <source>The file is not a JSON array.</source>
        <translation>Die Datei ist kein JSON-Array.</translation>
    </message>
    <message>
        <source>A comma or “]” is missing here.</source>
        <translation>Hier fehlt ein Komma oder „]“.</translation>
    </message>
    <message>
        <source>This is not a JSON object; each row must be one, as in {&quot;id&quot;: &quot;1&quot;, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Das ist kein JSON-Objekt; jede Zeile muss eines sein, wie {&quot;id&quot;: &quot;1&quot;, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is not a JSON array of objects. Write it as [{…}, {…}], or as JSON Lines with one object in each line.</source>
        <translation>Die Datei ist kein JSON-Array aus Objekten. Schreiben Sie sie als [{…}, {…}] oder als JSON Lines mit einem Objekt je Zeile.</translation>
    </message>
    <message>
        <source>A quote stands where none may be. A field with quotes is put in quotes as a whole, and the quotes inside it are doubled. If quotes are part of the text here, read the file without quotes.</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen darf. Ein Feld mit Anführungszeichen wird als Ganzes eingeschlossen, und die inneren werden verdoppelt. Gehören Anführungszeichen hier zum Text, lesen Sie die Datei ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quote stands where none may be, or one is opened here and not closed. Only this line is left out; the next ones are read as rows of their own.</source>
        <translation>Ein Anführungszeichen steht, wo keines stehen darf, oder eines wird hier geöffnet und nicht geschlossen. Nur diese Zeile wird ausgelassen; die nächsten werden als eigene Zeilen gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot enclose fields. Use &quot; or &apos; or another single ASCII character that is not the delimiter, or none.</source>
        <translation>„%1“ kann keine Felder einschließen. Nehmen Sie &quot; oder &apos; oder ein anderes einzelnes ASCII-Zeichen, das nicht das Trennzeichen ist, oder none.</translation>
    </message>
    <message>
        <source>Behind the damage above, no element that is whole can be found.</source>
        <translation>Hinter dem Schaden oben ist kein vollständiges Element zu finden.</translation>
    </message>
    <message>
        <source>A quote or a bracket of this element is not closed. Reading goes on at the next one.</source>
        <translation>Ein Anführungszeichen oder eine Klammer dieses Elements wird nicht geschlossen. Gelesen wird ab dem nächsten weiter.</translation>
    </message>
    <message>
        <source>The element is longer than 64 MiB.</source>
        <translation>Das Element ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>This is not a text file: it is full of bytes that no text has. If it is text in a rare encoding, choose it.</source>
        <translation>Das ist keine Textdatei: Sie ist voller Bytes, die kein Text hat. Ist es Text in einer seltenen Kodierung, wählen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, which can be read only once; an import looks at its file several times. Save what it gives as a file first.</source>
        <translation>%1 ist eine Pipe oder ein Gerät und kann nur einmal gelesen werden; ein Import sieht seine Datei mehrmals an. Speichern Sie zuerst als Datei, was dort herauskommt.</translation>
    </message>
    <message>
        <source>The other rows begin with their number, for which the header has no name; this row does not, so its fields belong to no certain columns.</source>
        <translation>Die anderen Zeilen beginnen mit ihrer Nummer, für die die Kopfzeile keinen Namen hat; diese Zeile nicht, darum gehören ihre Felder zu keinen sicheren Spalten.</translation>
    </message>
</context>
<context>
    <name>SourceChoices</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>JSON-Array</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between the values of a row</source>
        <translation>Was zwischen den Werten einer Zeile steht</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes stand for letters</source>
        <translation>Wie die Bytes der Datei für Buchstaben stehen</translation>
    </message>
    <message>
        <source>Separator of several labels</source>
        <translation>Trennzeichen mehrerer Labels</translation>
    </message>
    <message>
        <source>JSON array, or guessed</source>
        <translation>JSON-Array, oder erraten</translation>
    </message>
    <message>
        <source>separated by |</source>
        <translation>getrennt durch |</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>getrennt durch ;</translation>
    </message>
    <message>
        <source>separated by ,</source>
        <translation>getrennt durch ,</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>What encloses a value that holds the delimiter or line breaks</source>
        <translation>Was einen Wert einschließt, der das Trennzeichen oder Zeilenumbrüche enthält</translation>
    </message>
    <message>
        <source>Quotes &quot;</source>
        <translation>Anführungszeichen &quot;</translation>
    </message>
    <message>
        <source>Quotes &apos;</source>
        <translation>Anführungszeichen &apos;</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>Keine Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>SourceFindings</name>
    <message>
        <source>Read as %1, which the file&apos;s first bytes name.</source>
        <translation>Gelesen als %1, wie es die ersten Bytes der Datei nennen.</translation>
    </message>
    <message>
        <source>Read as %1: every other byte is zero where letters are Latin.</source>
        <translation>Gelesen als %1: Jedes zweite Byte ist null, wo Buchstaben lateinisch sind.</translation>
    </message>
    <message>
        <source>Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure).</source>
        <translation>Gelesen als %1: Die Bytes sind kein UTF-8 und sehen nach %1 aus (zu %2 % sicher).</translation>
    </message>
    <message>
        <source>Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure); %3 is possible too. If letters look wrong, choose the encoding.</source>
        <translation>Gelesen als %1: Die Bytes sind kein UTF-8 und sehen nach %1 aus (zu %2 % sicher); auch %3 ist möglich. Sehen Buchstaben falsch aus, wählen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>Read as %1, which is hardly more than a guess: the bytes are no UTF-8, and there are too few of them to tell. If letters look wrong, choose the encoding.</source>
        <translation>Gelesen als %1, was kaum mehr als geraten ist: Die Bytes sind kein UTF-8, und es sind zu wenige, um es zu erkennen. Sehen Buchstaben falsch aus, wählen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>The first row (“%1”) is taken as the names of the columns, which is not sure. If it is a record, say so.</source>
        <translation>Die erste Zeile („%1“) wird als Namen der Spalten genommen, was nicht sicher ist. Ist sie ein Datensatz, sagen Sie es.</translation>
    </message>
    <message>
        <source>The first row (“%1”) is taken as a record, which is not sure. If it holds the names of the columns, say so.</source>
        <translation>Die erste Zeile („%1“) wird als Datensatz genommen, was nicht sicher ist. Enthält sie die Namen der Spalten, sagen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are no text in %1 and stand as “�”; the first is in line %2. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%Ln Byte ist in %1 kein Text und steht als „�“; es ist in Zeile %2. Wählen Sie eine andere Kodierung, wenn es viele sind.</numerusform>
            <numerusform>%Ln Bytes sind in %1 kein Text und stehen als „�“; das erste ist in Zeile %2. Sind es viele, wählen Sie eine andere Kodierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too few fields and got empty ones at the end; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile hatte zu wenige Felder und bekam leere am Ende; sie ist Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen hatten zu wenige Felder und bekamen leere am Ende; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too many fields, all of them empty, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile hatte zu viele Felder, alle leer, die weggelassen wurden; sie ist Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen hatten zu viele Felder, alle leer, die weggelassen wurden; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had spaces around a quoted field, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile hatte Leerzeichen um ein Feld in Anführungszeichen, die weggelassen wurden; sie ist Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen hatten Leerzeichen um ein Feld in Anführungszeichen, die weggelassen wurden; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had quotes written as \&quot; and were read so; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile hatte Anführungszeichen als \&quot; geschrieben und wurde so gelesen; sie ist Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen hatten Anführungszeichen als \&quot; geschrieben und wurden so gelesen; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted field(s) hold lines that look like rows; the first starts in line %1. If a closing quote is missing there, mend the file or read it without quotes.</source>
        <translation>
            <numerusform>%Ln Feld in Anführungszeichen enthält Zeilen, die wie eigene aussehen; es beginnt in Zeile %1. Fehlt dort ein schließendes Anführungszeichen, berichtigen Sie die Datei oder lesen Sie sie ohne Anführungszeichen.</numerusform>
            <numerusform>%Ln Felder in Anführungszeichen enthalten Zeilen, die wie eigene aussehen; das erste beginnt in Zeile %1. Fehlt dort ein schließendes Anführungszeichen, berichtigen Sie die Datei oder lesen Sie sie ohne Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes are taken as part of the text: they do not enclose whole fields.</source>
        <translation>Anführungszeichen gelten als Teil des Textes: Sie schließen keine ganzen Felder ein.</translation>
    </message>
    <message>
        <source>The first line says that “%1” separates the columns; it is no row.</source>
        <translation>Die erste Zeile sagt, dass „%1“ die Spalten trennt; sie ist keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>The rows are those of the array “%1”; what stands around it is left out.</source>
        <translation>Die Zeilen sind die des Arrays „%1“; was darum steht, wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) U+FFFE or U+FFFF, which no text may have, stand as “�”; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeichen U+FFFE oder U+FFFF, das kein Text haben darf, steht als „�“; das erste in Zeile %1.</numerusform>
            <numerusform>%Ln Zeichen U+FFFE oder U+FFFF, die kein Text haben darf, stehen als „�“; das erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) said the names of the columns again and were left out; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile nannte noch einmal die Namen der Spalten und wurde ausgelassen; die erste in Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen nannten noch einmal die Namen der Spalten und wurden ausgelassen; die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) came twice in one object, and the last one was taken; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln JSON-Eintrag kam in einem Objekt zweimal vor, und das letzte wurde genommen; das erste in Zeile %1.</numerusform>
            <numerusform>%Ln JSON-Einträge kamen in einem Objekt zweimal vor, und jeweils das letzte wurde genommen; das erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) had the name of another one&apos;s column and went into a column with a number behind the name; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln JSON-Eintrag hatte den Namen der Spalte eines anderen und kam in eine Spalte mit einer Zahl hinter dem Namen; das erste in Zeile %1.</numerusform>
            <numerusform>%Ln JSON-Einträge hatten den Namen der Spalte eines anderen und kamen in eine Spalte mit einer Zahl hinter dem Namen; das erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) or confidence(s) could not be read and were left empty; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeit oder Konfidenz konnte nicht gelesen werden und blieb leer; die erste in Zeile %1.</numerusform>
            <numerusform>%Ln Zeiten oder Konfidenzen konnten nicht gelesen werden und blieben leer; die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have one field more than the header has names. The first fields count the rows, so they are taken as a column without a name.</source>
        <translation>Die Zeilen haben ein Feld mehr, als die Kopfzeile Namen hat. Die ersten Felder zählen die Zeilen, darum gelten sie als Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>Most rows have more fields than the first row has. A text with the delimiter in it must stand in quotes, and each column needs a name. If each line is one text, read the file as lines.</source>
        <translation>Die meisten Zeilen haben mehr Felder als die erste. Ein Text mit dem Trennzeichen muss in Anführungszeichen stehen, und jede Spalte braucht einen Namen. Ist jede Zeile ein Text, dann lesen Sie die Datei als Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on a model&apos;s label that the file lacks became labels of that person; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Entscheidung über ein Modell-Label, das der Datei fehlt, wurde ein Label der Person; sie steht in Zeile %1.</numerusform>
            <numerusform>%Ln Entscheidungen über Modell-Labels, die der Datei fehlen, wurden Labels der Person; die erste steht in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) could not be kept: they reject a model&apos;s label that the file lacks, or the person said something later; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Entscheidung ließ sich nicht behalten: Sie verwirft ein Modell-Label, das der Datei fehlt, oder die Person hat später etwas gesagt; sie steht in Zeile %1.</numerusform>
            <numerusform>%Ln Entscheidungen ließen sich nicht behalten: Sie verwerfen ein Modell-Label, das der Datei fehlt, oder die Person hat später etwas gesagt; die erste steht in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell of a decision, a final value or a status that no row of a person bears out, and that did not come back so; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Zeile nennt eine Entscheidung, einen endgültigen Wert oder einen Status, den keine Zeile einer Person belegt und der so nicht zurückkam: Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen nennen eine Entscheidung, einen endgültigen Wert oder einen Status, den keine Zeile einer Person belegt und der so nicht zurückkam; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have the name of a column before them and got a number behind it; the name alone means the first one. The names are in line %1.</source>
        <translation>
            <numerusform>%Ln Spalte heißt wie eine vor ihr und bekam eine Nummer hinter den Namen; der Name allein meint die erste. Die Namen stehen in Zeile %1.</numerusform>
            <numerusform>%Ln Spalten heißen wie eine vor ihnen und bekamen eine Nummer hinter den Namen; der Name allein meint die erste. Die Namen stehen in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) are no records; the first is line %1.</source>
        <translation>
            <numerusform>%Ln leere Zeile ist kein Datensatz: Zeile %1.</numerusform>
            <numerusform>%Ln leere Zeilen sind keine Datensätze; die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln carriage return(s) without a line feed are part of a text, since the lines of the file end otherwise; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln Wagenrücklauf ohne Zeilenvorschub gehört zu einem Text, da die Zeilen der Datei anders enden; er steht in Zeile %1.</numerusform>
            <numerusform>%Ln Wagenrückläufe ohne Zeilenvorschub gehören zu Texten, da die Zeilen der Datei anders enden; der erste steht in Zeile %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanDraft</name>
    <message>
        <source>The spans become labels of a new label definition. Give it a name.</source>
        <translation>Die Textstellen werden Labels eines neuen Merkmals. Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>There is a label “%1” already. Choose it above, or give the new one another name.</source>
        <translation>Es gibt schon ein Merkmal „%1“. Wählen Sie es oben, oder geben Sie dem neuen einen anderen Namen.</translation>
    </message>
    <message>
        <source>Whose spans are they? Give a name, or import them as gold.</source>
        <translation>Wessen Textstellen sind es? Geben Sie einen Namen an, oder importieren Sie sie als Gold.</translation>
    </message>
    <message>
        <source>The spans have more than %1 different labels, which are hardly options.</source>
        <translation>Die Textstellen haben mehr als %1 verschiedene Labels; das sind kaum Optionen.</translation>
    </message>
    <message>
        <source>The file holds no spans, so no label can be made of them. Go back and choose a label, or another format.</source>
        <translation>Die Datei enthält keine Textstellen, aus ihr kann also kein Merkmal werden. Gehen Sie zurück und wählen Sie ein Merkmal oder ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>SpanLossText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the id of a record, %2: an example of a span in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <extracomment>%1: the id of a record, %2: an example of a span in it, %3: how many more of its spans</extracomment>
        <translation>%1: %2 und %3 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be written; spans in them: %1.</source>
        <translation>
            <numerusform>%Ln Datensatz wird geschrieben; Textstellen darin: %1.</numerusform>
            <numerusform>%Ln Datensätze werden geschrieben; Textstellen darin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written; spans in them: %1.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde geschrieben; Textstellen darin: %1.</numerusform>
            <numerusform>%Ln Datensätze wurden geschrieben; Textstellen darin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out.</source>
        <translation>
            <numerusform>%Ln Datensatz wird ausgelassen.</numerusform>
            <numerusform>%Ln Datensätze werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The format holds everything.</source>
        <translation>Das Format fasst alles.</translation>
    </message>
</context>
<context>
    <name>SpanLosses</name>
    <message numerus="yes">
        <source>The labels of %n span(s) hold white space, written as “_”.</source>
        <translation>
            <numerusform>Das Label von %n Textstelle enthält Leerraum, geschrieben als „_“.</numerusform>
            <numerusform>Die Labels von %n Textstellen enthalten Leerraum, geschrieben als „_“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The white space of %n text(s) cannot be told from their tokens.</source>
        <translation>
            <numerusform>Der Leerraum von %n Text ist aus seinen Tokens nicht zu erkennen.</numerusform>
            <numerusform>Der Leerraum von %n Texten ist aus ihren Tokens nicht zu erkennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no final spans.</source>
        <translation>
            <numerusform>%n Datensatz hat keine endgültigen Textstellen.</numerusform>
            <numerusform>%n Datensätze haben keine endgültigen Textstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) overlap another and are left out.</source>
        <translation>
            <numerusform>%n Textstelle überlappt eine andere und wird ausgelassen.</numerusform>
            <numerusform>%n Textstellen überlappen eine andere und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) begin or end inside a token and are written out to its ends.</source>
        <translation>
            <numerusform>%n Textstelle beginnt oder endet innerhalb eines Tokens und wird bis zu dessen Grenzen geschrieben.</numerusform>
            <numerusform>%n Textstellen beginnen oder enden innerhalb eines Tokens und werden bis zu dessen Grenzen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) hold only white space and are left out.</source>
        <translation>
            <numerusform>%n Textstelle enthält nur Leerraum und wird ausgelassen.</numerusform>
            <numerusform>%n Textstellen enthalten nur Leerraum und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) are written without white space at their ends.</source>
        <translation>
            <numerusform>%n Textstelle wird ohne den Leerraum an ihren Enden geschrieben.</numerusform>
            <numerusform>%n Textstellen werden ohne den Leerraum an ihren Enden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n span(s) is not written.</source>
        <translation>
            <numerusform>Die Konfidenz von %n Textstelle wird nicht geschrieben.</numerusform>
            <numerusform>Die Konfidenz von %n Textstellen wird nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written without their line breaks.</source>
        <translation>
            <numerusform>%n Text wird ohne seine Zeilenumbrüche geschrieben.</numerusform>
            <numerusform>%n Texte werden ohne ihre Zeilenumbrüche geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have changed since they were imported, and are parted into tokens anew.</source>
        <translation>
            <numerusform>%n Text hat sich seit dem Import geändert und wird neu in Tokens geteilt.</numerusform>
            <numerusform>%n Texte haben sich seit dem Import geändert und werden neu in Tokens geteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a text are left out.</source>
        <translation>
            <numerusform>%n Datensatz ohne Text wird ausgelassen.</numerusform>
            <numerusform>%n Datensätze ohne Text werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n record(s) only the final spans are written, and not each annotator&apos;s.</source>
        <translation>
            <numerusform>In %n Datensatz werden nur die endgültigen Textstellen geschrieben und nicht die jedes Annotators.</numerusform>
            <numerusform>In %n Datensätzen werden nur die endgültigen Textstellen geschrieben und nicht die jedes Annotators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %n record(s) is not written.</source>
        <translation>
            <numerusform>Die Metadaten von %n Datensatz werden nicht geschrieben.</numerusform>
            <numerusform>Die Metadaten von %n Datensätzen werden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n record(s) are not written.</source>
        <translation>
            <numerusform>Die ID von %n Datensatz wird nicht geschrieben.</numerusform>
            <numerusform>Die IDs von %n Datensätzen werden nicht geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanSentence</name>
    <message>
        <source>“%1” is marked as %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>„%1“ ist als %2 markiert.</translation>
    </message>
    <message>
        <source>The span is now “%1” (%2).</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>Die Textstelle ist jetzt „%1“ (%2).</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>“%1” is confirmed as %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>„%1“ ist als %2 bestätigt.</translation>
    </message>
    <message>
        <source>“%1” is no longer %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>„%1“ ist nicht mehr %2.</translation>
    </message>
    <message>
        <source>Nothing is selected. %1 and %2 select a word, with Shift more of them.</source>
        <translation>Nichts ist ausgewählt. %1 und %2 wählen ein Wort aus, mit Umschalt mehrere.</translation>
    </message>
    <message>
        <source>No span is current. %1 goes to the next one.</source>
        <extracomment>%1: a key</extracomment>
        <translation>Keine Textstelle ist aktuell. %1 geht zur nächsten.</translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation>Weiter kann die Grenze nicht verschoben werden.</translation>
    </message>
    <message>
        <source>The same span stands there already.</source>
        <translation>Dort steht schon dieselbe Textstelle.</translation>
    </message>
</context>
<context>
    <name>SpanStateText</name>
    <message>
        <source>made by a person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>only others have it</source>
        <translation>haben nur andere</translation>
    </message>
</context>
<context>
    <name>SpanWork</name>
    <message>
        <source>The span %1:%2 is not within the text, which has %3 characters.</source>
        <translation>Die Textstelle %1:%2 liegt nicht im Text, der %3 Zeichen hat.</translation>
    </message>
    <message>
        <source>There is no such span at %1:%2.</source>
        <translation>Bei %1:%2 gibt es keine solche Textstelle.</translation>
    </message>
    <message>
        <source>The span %1:%2 is labelled so already.</source>
        <translation>Die Textstelle %1:%2 ist schon so gelabelt.</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>The file has %n column(s) only. Choose among these.</source>
        <translation>
            <numerusform>Die Datei hat nur %n Spalte. Wählen Sie diese.</numerusform>
            <numerusform>Die Datei hat nur %n Spalten. Wählen Sie eine davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and tags cannot be in the same column. Choose another one for either.</source>
        <translation>Tokens und Tags können nicht in derselben Spalte stehen. Wählen Sie für eines davon eine andere.</translation>
    </message>
    <message>
        <source>This is no CoNLL file: no column holds tags such as O, B-PER and I-PER.</source>
        <translation>Das ist keine CoNLL-Datei: Keine Spalte enthält Tags wie O, B-PER und I-PER.</translation>
    </message>
    <message>
        <source>Column %1 holds no tags such as O, B-PER and I-PER. Columns that do: %2.</source>
        <translation>Spalte %1 enthält keine Tags wie O, B-PER und I-PER. Spalten, die welche enthalten: %2.</translation>
    </message>
    <message>
        <source>This is no CoNLL file: it has no lines with a token and a tag, parted by a tab or a space.</source>
        <translation>Das ist keine CoNLL-Datei: Sie hat keine Zeilen mit einem Token und einem Tag, getrennt durch einen Tabulator oder ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The text has more than 100,000 tokens without a blank line; it was parted here.</source>
        <translation>Der Text hat mehr als 100.000 Tokens ohne eine Leerzeile; er wurde hier geteilt.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>Die Zeile ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>The line has %1 columns and not %2.</source>
        <translation>Die Zeile hat %1 Spalten und nicht %2.</translation>
    </message>
    <message>
        <source>The line has no token.</source>
        <translation>Die Zeile hat kein Token.</translation>
    </message>
    <message>
        <source>A span is there twice.</source>
        <translation>Eine Textstelle kommt doppelt vor.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>without the text its offsets must be code points</source>
        <translation>ohne den Text müssen ihre Positionen in Codepoints angegeben sein</translation>
    </message>
    <message>
        <source>it is not in the text</source>
        <translation>sie liegt nicht im Text</translation>
    </message>
    <message>
        <source>it covers another text than the file says</source>
        <translation>sie umfasst einen anderen Text, als die Datei angibt</translation>
    </message>
    <message>
        <source>The span from %1 to %2 was left out: %3.</source>
        <translation>Die Textstelle von %1 bis %2 wurde ausgelassen: %3.</translation>
    </message>
    <message>
        <source>characters (Unicode code points)</source>
        <translation>Zeichen (Unicode-Codepoints)</translation>
    </message>
    <message>
        <source>units of UTF-16</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>The offsets of this file count %1, as its spans show; they were turned into characters.</source>
        <translation>Die Positionen dieser Datei zählen %1, wie ihre Textstellen zeigen; sie wurden in Zeichen umgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) count otherwise than the rest of the file, and were placed by the text that they cover.</source>
        <translation>
            <numerusform>%n Textstelle zählt anders als der Rest der Datei und wurde nach dem Text platziert, den sie umfasst.</numerusform>
            <numerusform>%n Textstellen zählen anders als der Rest der Datei und wurden nach dem Text platziert, den sie umfassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say which text %n span(s) cover, so their offsets could not be checked.</source>
        <translation>
            <numerusform>Die Datei gibt nicht an, welchen Text %n Textstelle umfasst, darum konnten ihre Positionen nicht geprüft werden.</numerusform>
            <numerusform>Die Datei gibt nicht an, welchen Text %n Textstellen umfassen, darum konnten ihre Positionen nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags are %1, in column %2 of %3.</source>
        <translation>Die Tags sind %1, in Spalte %2 von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are comments.</source>
        <translation>
            <numerusform>%n Zeile ist ein Kommentar.</numerusform>
            <numerusform>%n Zeilen sind Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans as JSON Lines</source>
        <translation>Textstellen als JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines of spans: an object for each record</source>
        <translation>JSON Lines mit Textstellen: ein Objekt je Datensatz</translation>
    </message>
    <message>
        <source>Spans as CSV</source>
        <translation>Textstellen als CSV</translation>
    </message>
    <message>
        <source>CSV of spans: a row for each span</source>
        <translation>CSV mit Textstellen: eine Zeile je Textstelle</translation>
    </message>
    <message>
        <source>The spans of another annotator were left out: a file can bring those of one.</source>
        <translation>Die Textstellen eines anderen Annotators wurden ausgelassen: Eine Datei kann nur die von einem bringen.</translation>
    </message>
    <message>
        <source>This is no span, which has a start, an end and a label: %1</source>
        <translation>Das ist keine Textstelle; eine solche hat einen Anfang, ein Ende und ein Label: %1</translation>
    </message>
    <message>
        <source>it belongs to another label</source>
        <translation>sie gehört zu einem anderen Merkmal</translation>
    </message>
    <message>
        <source>This is no span: start “%1”, end “%2”, label “%3”.</source>
        <translation>Das ist keine Textstelle: Anfang „%1“, Ende „%2“, Label „%3“.</translation>
    </message>
    <message>
        <source>“%1” is no confidence between 0 and 1; the span was taken without.</source>
        <translation>„%1“ ist keine Konfidenz zwischen 0 und 1; die Textstelle wurde ohne Konfidenz übernommen.</translation>
    </message>
    <message>
        <source>A file with a row for each span needs the columns id (or text), start, end and label. It has: %1.</source>
        <translation>Eine Datei mit einer Zeile je Textstelle braucht die Spalten id (oder text), start, end und label. Sie hat: %1.</translation>
    </message>
    <message>
        <source>There are %1 tokens and %2 tags, so no spans were taken.</source>
        <translation>Es gibt %1 Tokens und %2 Tags, darum wurden keine Textstellen übernommen.</translation>
    </message>
    <message>
        <source>This is no file of spans: none of its first rows has a member “spans”, “entities” or “label”, or tokens with tags.</source>
        <translation>Das ist keine Datei mit Textstellen: Keine der ersten Zeilen hat einen Eintrag „spans“, „entities“ oder „label“ oder Tokens mit Tags.</translation>
    </message>
    <message>
        <source>“%1” is no tag; it was taken for O.</source>
        <translation>„%1“ ist kein Tag; es wurde als O gelesen.</translation>
    </message>
    <message>
        <source>The span “%1” has no end; it ends here.</source>
        <translation>Die Textstelle „%1“ hat kein Ende; sie endet hier.</translation>
    </message>
    <message>
        <source>“%1” goes on with a span that is not there; it was taken for the beginning of one.</source>
        <translation>„%1“ setzt eine Textstelle fort, die nicht da ist; es wurde als Anfang einer Textstelle gelesen.</translation>
    </message>
    <message>
        <source>There is no format “%1” of spans.</source>
        <translation>Es gibt kein Format „%1“ für Textstellen.</translation>
    </message>
    <message>
        <source>There is no label “%1” of spans.</source>
        <translation>Es gibt kein Merkmal „%1“ für Textstellen.</translation>
    </message>
    <message>
        <source>The span from %1 to %2 was left out: it does not fit the text that the record has.</source>
        <translation>Die Textstelle von %1 bis %2 wurde ausgelassen: Sie passt nicht zum Text des Datensatzes.</translation>
    </message>
    <message>
        <source>There is no label “%1”.</source>
        <translation>Es gibt kein Merkmal „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a label of whole records, not of spans.</source>
        <translation>„%1“ ist ein Merkmal ganzer Datensätze, nicht von Textstellen.</translation>
    </message>
    <message>
        <source>CoNLL: a line for each word, with its tag (IOB2)</source>
        <translation>CoNLL: eine Zeile je Wort, mit seinem Tag (IOB2)</translation>
    </message>
    <message>
        <source>A span was left out, because the answer is “%1”.</source>
        <translation>Eine Textstelle wurde ausgelassen, weil die Antwort „%1“ ist.</translation>
    </message>
    <message>
        <source>Rows of “%1” came before and do not stand together with these. Sort the file by id, so that all its spans are taken.</source>
        <translation>Zeilen von „%1“ kamen schon vorher und stehen nicht mit diesen zusammen. Sortieren Sie die Datei nach der Kennung, damit alle Textstellen übernommen werden.</translation>
    </message>
    <message>
        <source>“%1” says neither B- nor I-; the tokens in a row that have it were taken for one span.</source>
        <translation>„%1“ sagt weder B- noch I-; die aufeinanderfolgenden Token damit wurden als eine Textstelle genommen.</translation>
    </message>
</context>
<context>
    <name>SpooledInput</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>What comes from %1 cannot be kept in %2: %3.</source>
        <translation>Was aus %1 kommt, kann nicht in %2 aufbewahrt werden: %3.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is a device, and no file or pipe. Name a file.</source>
        <translation>%1 ist ein Gerät, keine Datei oder Pipe. Nennen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>unlabelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>ungültige Antwort</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>labelled by a person</source>
        <translation>von einer Person gelabelt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 left in this queue</source>
        <translation>noch %1 in dieser Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>%Ln heute geprüft</numerusform>
            <numerusform>%Ln heute geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today · %1 each</source>
        <extracomment>%1: how long one takes: &quot;4.2 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln heute geprüft · je %1</numerusform>
            <numerusform>%Ln heute geprüft · je %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusVerb</name>
    <message>
        <source>label</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a confidence</comment>
        <translation>unter %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>%Ln heute geprüft</numerusform>
            <numerusform>%Ln heute geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no schema yet: %1.</source>
        <translation>Es gibt noch kein Schema: %1.</translation>
    </message>
    <message>
        <source>Counts records, labels and statuses.</source>
        <translation>Zählt Datensätze, Labels und Status.</translation>
    </message>
    <message>
        <source>shown jobs</source>
        <translation>gezeigte Jobs</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>jobs disagree</source>
        <translation>Jobs uneinig</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This agent is not in the project any more.</source>
        <translation>Dieser Agent ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>An agent needs a name. Enter one.</source>
        <translation>Ein Agent braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Enter one.</source>
        <translation>Ein Annotator braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>This annotator is not in the project any more.</source>
        <translation>Dieser Annotator ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This label definition is not in the project any more. Open the schema to see what there is.</source>
        <translation>Dieses Merkmal ist nicht mehr im Projekt. Öffnen Sie das Schema, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>This record is not in the project any more.</source>
        <translation>Dieser Datensatz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The project file is damaged: its schema cannot be read. Close it and go on from a saved copy.</source>
        <translation>Die Projektdatei ist beschädigt: Ihr Schema ist nicht lesbar. Schließen Sie sie, und machen Sie mit einer gespeicherten Kopie weiter.</translation>
    </message>
    <message>
        <source>Qt brings a SQLite of its own, which is not the one that Tandem was built with. Install a Qt whose SQLite driver uses the system&apos;s library.</source>
        <translation>Qt bringt ein eigenes SQLite mit, das nicht das ist, mit dem Tandem gebaut wurde. Installieren Sie ein Qt, dessen SQLite-Treiber die Bibliothek des Systems benutzt.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The project is being closed, so this was not written any more.</source>
        <translation>Das Projekt wird geschlossen, deshalb wurde dies nicht mehr geschrieben.</translation>
    </message>
    <message>
        <source>The disk that holds the project is full, so nothing of this step was kept. Free some space and try again.</source>
        <translation>Der Datenträger mit dem Projekt ist voll; von diesem Schritt wurde nichts behalten. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project file is damaged: a part of it cannot be read. Close it and go on from a saved copy.</source>
        <translation>Die Projektdatei ist beschädigt: Ein Teil davon ist nicht lesbar. Schließen Sie sie und arbeiten Sie mit einer gespeicherten Kopie weiter.</translation>
    </message>
    <message>
        <source>The project file cannot be written. Check the rights on the file and its folder, or save a copy elsewhere.</source>
        <translation>Die Projektdatei kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Another program is writing to the project file. Close that program and try again.</source>
        <translation>Ein anderes Programm schreibt in die Projektdatei. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project file cannot be opened. Check that it exists and that you may read it and its folder.</source>
        <translation>Die Projektdatei kann nicht geöffnet werden. Prüfen Sie, ob es sie gibt und ob Sie sie und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>The disk reported an error while the project file was used, so nothing of this step was kept. Check the disk and try again.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Projektdatei benutzt wurde; von diesem Schritt wurde nichts behalten. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Close other programs and try again.</source>
        <translation>Für diesen Schritt reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project file refused this step, so nothing of it was kept. The log tells what SQLite reported.</source>
        <translation>Die Projektdatei hat diesen Schritt verweigert; von ihm wurde nichts behalten. Im Protokoll steht, was SQLite gemeldet hat.</translation>
    </message>
    <message>
        <source>The comment was not stored: its label or its person is not in the project any more.</source>
        <translation>Der Kommentar wurde nicht gespeichert: Sein Merkmal oder seine Person ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>SubsetText</name>
    <message>
        <source>left by job %1</source>
        <translation>von Job %1 übrig</translation>
    </message>
    <message>
        <source>left by %1 v%2</source>
        <comment>an agent and the number of its version</comment>
        <translation>von %1 v%2 übrig</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Datensätze</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <comment>a subset, and how many of its records</comment>
        <translation>%1, die ersten %2</translation>
    </message>
    <message>
        <source>left by job %1, %2 v%3</source>
        <extracomment>The number of a job, its agent and the number of the agent&apos;s version</extracomment>
        <translation>übrig von Job %1, %2 v%3</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The placeholder that starts here is not closed by %1.</source>
        <translation>Der Platzhalter, der hier beginnt, wird nicht mit %1 geschlossen.</translation>
    </message>
    <message>
        <source>Partials and other delimiters ({{&gt; and {{=) are not supported.</source>
        <translation>Partials und andere Trennzeichen ({{&gt; und {{=) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>This placeholder has no name.</source>
        <translation>Dieser Platzhalter hat keinen Namen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}} schließt einen Abschnitt, der nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is due; that section was opened in line %3.</source>
        <translation>{{/%1}} steht, wo {{/%2}} stehen müsste; dieser Abschnitt wurde in Zeile %3 geöffnet.</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep.</source>
        <translation>Abschnitte sind mehr als %1-fach verschachtelt.</translation>
    </message>
    <message>
        <source>The section %1 is not closed by {{/%1}}.</source>
        <translation>Der Abschnitt %1 wird nicht mit {{/%1}} geschlossen.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1 ist größer als 16 MiB.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>These records are still being deleted or brought back. Wait until that is done, then try again.</source>
        <translation>Diese Datensätze werden noch gelöscht oder zurückgebracht. Warten Sie, bis das erledigt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The schema was changed again since. Undo that first, whoever did it, then this.</source>
        <translation>Das Schema wurde seither noch einmal geändert. Machen Sie zuerst das rückgängig, von wem es auch stammt, dann dies.</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>--as NAME is missing: whose latest act is to be undone?</source>
        <translation>--as NAME fehlt: Wessen letzte Handlung soll rückgängig gemacht werden?</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left as they are, because someone changed them since.</source>
        <translation>
            <numerusform>%Ln Label bleibt, wie es ist, weil es seither geändert wurde.</numerusform>
            <numerusform>%Ln Labels bleiben, wie sie sind, weil sie seither geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>whose latest act</source>
        <translation>wessen letzte Handlung</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undoes a person&apos;s latest act: a verdict, a bulk of them, a deletion of records, or an edit of the schema.</source>
        <translation>Macht die letzte Handlung einer Person rückgängig: eine Verifikation, viele auf einmal, das Löschen von Datensätzen oder eine Änderung des Schemas.</translation>
    </message>
    <message>
        <source>There was nothing left to undo of the latest act: %1.</source>
        <translation>Von der letzten Handlung war nichts mehr rückgängig zu machen: %1.</translation>
    </message>
</context>
<context>
    <name>UnsavedDrafts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>They are lost if you close Tandem.</source>
        <translation>Sie gehen verloren, wenn Sie Tandem schließen.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>The changes to the schema are not saved.</source>
        <translation>Die Änderungen am Schema sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to an agent are not saved.</source>
        <translation>Die Änderungen an einem Agenten sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to the schema and to an agent are not saved.</source>
        <translation>Die Änderungen am Schema und an einem Agenten sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>VerifySpans</name>
    <message>
        <source>&quot;%1&quot; is no value of --%2. It is START:END=OPTION for --add and --relabel, START:END for --drop and START:END&gt;START:END for --move, in characters (code points) from 0.</source>
        <translation>„%1“ ist kein Wert für --%2. Er lautet START:END=OPTION bei --add und --relabel, START:END bei --drop und START:END&gt;START:END bei --move, in Zeichen (Codepoints) ab 0.</translation>
    </message>
    <message>
        <source>There is no span at %1. There are: %2.</source>
        <translation>Bei %1 gibt es keine Textstelle. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>There are several spans at %1: add =OPTION. There are: %2.</source>
        <translation>Bei %1 gibt es mehrere Textstellen: Fügen Sie =OPTION hinzu. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>Es war schon so.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln act(s) on the spans of the record.</source>
        <translation>
            <numerusform>Erledigt: %Ln Handlung an den Textstellen des Datensatzes.</numerusform>
            <numerusform>Erledigt: %Ln Handlungen an den Textstellen des Datensatzes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” labels whole records, and no spans.</source>
        <translation>„%1“ labelt ganze Datensätze und keine Textstellen.</translation>
    </message>
    <message>
        <source>Spans are verified record by record: choose one by --id.</source>
        <translation>Textstellen werden Datensatz für Datensatz geprüft: Wählen Sie einen mit --id.</translation>
    </message>
    <message>
        <source>spans: one that is missing, in characters (code points) from 0</source>
        <translation>Textstellen: eine, die fehlt, in Zeichen (Codepoints) ab 0</translation>
    </message>
    <message>
        <source>spans: one that is wrong</source>
        <translation>Textstellen: eine, die falsch ist</translation>
    </message>
    <message>
        <source>spans: one whose boundaries are wrong</source>
        <translation>Textstellen: eine, deren Grenzen falsch sind</translation>
    </message>
    <message>
        <source>spans: one whose option is wrong</source>
        <translation>Textstellen: eine, deren Option falsch ist</translation>
    </message>
    <message>
        <source>spans: nothing is missing or wrong any more</source>
        <translation>Textstellen: nichts fehlt mehr oder ist noch falsch</translation>
    </message>
    <message>
        <source>Nobody disagrees about this record, so there is nothing to settle.</source>
        <translation>Über diesen Datensatz ist niemand uneins, es gibt also nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody who is done with the spans of this record. Done are: %2.</source>
        <translation>„%1“ ist niemand, der mit den Textstellen dieses Datensatzes fertig ist. Fertig sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Settled with the %Ln span(s) of %1.</source>
        <translation>
            <numerusform>Mit der %Ln Textstelle von %1 entschieden.</numerusform>
            <numerusform>Mit den %Ln Textstellen von %1 entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>--as NAME is missing: who verifies?</source>
        <translation>--as NAME fehlt: Wer prüft?</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>Bestätigt: %Ln Label von %1.</numerusform>
            <numerusform>Bestätigt: %Ln Labels von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>Abgelehnt: %Ln Label von %1.</numerusform>
            <numerusform>Abgelehnt: %Ln Labels von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set to %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>Auf %1 gesetzt: %Ln Label von %2.</numerusform>
            <numerusform>Auf %1 gesetzt: %Ln Labels von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled as %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>Als %1 entschieden: %Ln Label von %2.</numerusform>
            <numerusform>Als %1 entschieden: %Ln Labels von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: the same was decided before, or the act means nothing there.</source>
        <translation>
            <numerusform>%Ln Datensatz übergangen: Es war schon so entschieden, oder die Handlung bedeutet dort nichts.</numerusform>
            <numerusform>%Ln Datensätze übergangen: Es war schon so entschieden, oder die Handlung bedeutet dort nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a verdict on labels, as one act that can be undone.</source>
        <translation>Fällt ein Urteil über Labels, als eine Handlung, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>who verifies; a new name is a new person</source>
        <translation>wer prüft; ein neuer Name ist eine neue Person</translation>
    </message>
    <message>
        <source>which label</source>
        <translation>welches Merkmal</translation>
    </message>
    <message>
        <source>records by id</source>
        <translation>Datensätze nach Kennung</translation>
    </message>
    <message>
        <source>records by a query</source>
        <translation>Datensätze nach Suchanfrage</translation>
    </message>
    <message>
        <source>the label is right</source>
        <translation>das Label ist richtig</translation>
    </message>
    <message>
        <source>this is right; where there is no label of a model, your own label</source>
        <translation>dies ist richtig; wo kein Label eines Modells ist, Ihr eigenes Label</translation>
    </message>
    <message>
        <source>no label is right</source>
        <translation>kein Label ist richtig</translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation>bleibt beim Urteil</translation>
    </message>
    <message>
        <source>A multiple choice takes a JSON array, or --set once for each value; [] is the empty set.</source>
        <translation>Eine Mehrfachauswahl nimmt ein JSON-Array oder --set einmal für jeden Wert; [] ist die leere Menge.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The comment is kept with verdicts only, so it was not kept there.</source>
        <translation>Der Kommentar bleibt nur bei Urteilen, darum blieb er dort nicht.</translation>
    </message>
    <message>
        <source>Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them; or, of spans, --add, --drop, --move, --relabel or --done.</source>
        <translation>Sagen Sie, was richtig ist: --confirm, --set VALUE, --reject oder --settle VALUE, eins davon; oder bei Textstellen --add, --drop, --move, --relabel oder --done.</translation>
    </message>
    <message>
        <source>ends a conflict with this value; of spans, with those of the person of this name</source>
        <translation>beendet einen Konflikt mit diesem Wert; bei Textstellen mit denen der Person dieses Namens</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format: a day of this year, see QDate</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format: a day of another year, see QDate</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format: a time, see QTime</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: a time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>People and models label text together.</source>
        <translation>Menschen und Modelle labeln gemeinsam Texte.</translation>
    </message>
    <message>
        <source>A project, or a file to import.</source>
        <translation>Ein Projekt oder eine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>Open the demo project.</source>
        <translation>Das Demoprojekt öffnen.</translation>
    </message>
    <message>
        <source>Speak this language, whatever was chosen in the window.</source>
        <translation>Diese Sprache sprechen, gleich welche im Fenster gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>tandem::AgentActions</name>
    <message>
        <source>&amp;Run agent…</source>
        <translation>Agent &amp;starten …</translation>
    </message>
    <message>
        <source>&amp;Edit agents…</source>
        <translation>Agenten &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation>&amp;Neuer Agent …</translation>
    </message>
</context>
<context>
    <name>tandem::AgentChooser</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
</context>
<context>
    <name>tandem::AgentEditor</name>
    <message>
        <source>Agents (*.json);;All files (*)</source>
        <translation>Agenten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>From JSON…</source>
        <translation>Aus JSON …</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>Nach JSON …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The changes to this agent are not saved.</source>
        <translation>Die Änderungen an diesem Agenten sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>They are lost if you go on.</source>
        <translation>Sie gehen verloren, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>draft, not saved</source>
        <translation>Entwurf, nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>Speichern als v%1</translation>
    </message>
    <message>
        <source>Saved as %1 v%2.</source>
        <translation>Gespeichert als %1 v%2.</translation>
    </message>
    <message>
        <source>Saved as %1 v%2. Its unfinished job uses v%3 and keeps it.</source>
        <translation>Gespeichert als %1 v%2. Sein unfertiger Job benutzt v%3 und behält sie.</translation>
    </message>
    <message>
        <source>Read an agent</source>
        <translation>Agenten lesen</translation>
    </message>
    <message>
        <source>Write the agent</source>
        <translation>Agenten schreiben</translation>
    </message>
    <message>
        <source>The agent is written. It holds no key.</source>
        <translation>Der Agent ist geschrieben. Er enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>They stay here until you come back or close the program.</source>
        <translation>Sie bleiben hier, bis Sie zurückkommen oder das Programm beenden.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>tandem::AgentForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The template has problems; they stand below it.</source>
        <translation>Die Vorlage hat Fehler; sie stehen darunter.</translation>
    </message>
</context>
<context>
    <name>tandem::AgentPart</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>Version of an agent</extracomment>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>tandem::AnnotatorDialog</name>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen benutzen</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you decide is kept under this name. It needs no account and stays in the project.</source>
        <translation>Was Sie entscheiden, wird unter diesem Namen festgehalten. Er braucht kein Konto und bleibt im Projekt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 annotates now. Enter or choose another name to change that.</source>
        <translation>%1 annotiert jetzt. Geben Sie einen anderen Namen ein oder wählen Sie einen, um das zu ändern.</translation>
    </message>
</context>
<context>
    <name>tandem::AnotherLookBar</name>
    <message numerus="yes">
        <source>%Ln record(s) were labelled before “%1” asked what it asks now. Look at them again, or run an agent on just these.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde gelabelt, bevor „%1“ fragte, was es jetzt fragt. Sehen Sie ihn noch einmal an, oder starten Sie einen Agenten nur für ihn.</numerusform>
            <numerusform>%Ln Datensätze wurden gelabelt, bevor „%1“ fragte, was es jetzt fragt. Sehen Sie sie noch einmal an, oder starten Sie einen Agenten nur für diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>tandem::AnswerCard</name>
    <message>
        <source>What the model answered</source>
        <translation>Was das Modell antwortete</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Message alone</source>
        <translation>Nur die Nachricht</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>Ganze Rückmeldung</translation>
    </message>
</context>
<context>
    <name>tandem::AskingForm</name>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>answers each</source>
        <translation>Antworten je Datensatz</translation>
    </message>
    <message>
        <source>So many answers are asked for each record. With several the label is put to the vote, and its confidence is the share of its votes.</source>
        <translation>So viele Antworten werden für jeden Datensatz verlangt. Bei mehreren wird über das Label abgestimmt, und seine Konfidenz ist sein Anteil der Stimmen.</translation>
    </message>
    <message>
        <source>ask for a reason</source>
        <translation>nach einer Begründung fragen</translation>
    </message>
    <message>
        <source>The model says why, after the label. It is kept with the label.</source>
        <translation>Das Modell sagt nach dem Label, warum. Das wird beim Label aufbewahrt.</translation>
    </message>
    <message>
        <source>ask how sure it is</source>
        <translation>fragen, wie sicher es ist</translation>
    </message>
    <message>
        <source>Used as the confidence where the model gives no token probabilities.</source>
        <translation>Dient als Konfidenz, wo das Modell keine Token-Wahrscheinlichkeiten gibt.</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Your own limit, beside those that the provider tells.</source>
        <translation>Ihre eigene Grenze, neben denen, die der Anbieter nennt.</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>Tokens je Minute</translation>
    </message>
    <message>
        <source>allow unencrypted http</source>
        <translation>unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>Also to another computer: the key and every text can then be read on the way.</source>
        <translation>Auch zu einem anderen Computer: Der Schlüssel und jeder Text können dann unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>A JSON schema binds the model to the options, where the provider has it; vLLM can bind it to one option and nothing else, where one label is asked for. What a model refuses is learned by itself.</source>
        <translation>Ein JSON-Schema bindet das Modell an die Optionen, wo der Anbieter es hat; vLLM kann es an eine Option und nichts anderes binden, wo nach einem Label gefragt wird. Was ein Modell verweigert, wird von selbst gelernt.</translation>
    </message>
    <message>
        <source>JSON schema where possible</source>
        <translation>JSON-Schema, wo möglich</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>written, Label: option</source>
        <translation>geschrieben, Label: Option</translation>
    </message>
    <message>
        <source>one option alone (vLLM)</source>
        <translation>eine Option allein (vLLM)</translation>
    </message>
</context>
<context>
    <name>tandem::BarList</name>
    <message>
        <source>Labels by option</source>
        <translation>Labels nach Option</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::BulkQuestion</name>
    <message numerus="yes">
        <source>Somebody has decided on %Ln of them already.</source>
        <translation>
            <numerusform>Über %Ln davon hat schon jemand entschieden.</numerusform>
            <numerusform>Über %Ln davon hat schon jemand entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own decisions on them give way to this one.</source>
        <translation>Ihre eigenen Entscheidungen darüber weichen dieser.</translation>
    </message>
    <message>
        <source>An undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>It is added to what you remarked before.</source>
        <translation>Er wird an das angefügt, was Sie früher angemerkt haben.</translation>
    </message>
    <message>
        <source>Decide many records</source>
        <translation>Viele Datensätze entscheiden</translation>
    </message>
    <message>
        <source>Comment on many records</source>
        <translation>Viele Datensätze kommentieren</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln Datensatz entscheiden?</numerusform>
            <numerusform>%Ln Datensätze entscheiden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put this comment on %Ln record(s)?</source>
        <translation>
            <numerusform>Diesen Kommentar zu %Ln Datensatz schreiben?</numerusform>
            <numerusform>Diesen Kommentar zu %Ln Datensätzen schreiben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz entscheiden</numerusform>
            <numerusform>%Ln Datensätze entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz kommentieren</numerusform>
            <numerusform>%Ln Datensätze kommentieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Other records are selected by now, so nothing was done.</source>
        <translation>Inzwischen sind andere Datensätze ausgewählt, darum wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>tandem::ChangeCounts</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s) in the table</source>
        <translation>
            <numerusform>%Ln Datensatz in der Tabelle zeigen</numerusform>
            <numerusform>%Ln Datensätze in der Tabelle zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ChipRow</name>
    <message>
        <source>+%1</source>
        <extracomment>A button: this many conditions more</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more condition(s)</source>
        <translation>
            <numerusform>%Ln weitere Bedingung</numerusform>
            <numerusform>%Ln weitere Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tandem::ChoiceForm</name>
    <message>
        <source>Make “%1” a single choice</source>
        <extracomment>%1: a label</extracomment>
        <translation>„%1“ zur Einfachauswahl machen</translation>
    </message>
    <message>
        <source>Make “%1” a multiple choice</source>
        <translation>„%1“ zur Mehrfachauswahl machen</translation>
    </message>
    <message>
        <source>A set of exactly one option becomes this option. Any other set, the empty one too, cannot be a single choice: such a label goes, and an undo brings it back.</source>
        <translation>Eine Menge aus genau einer Option wird zu dieser Option. Jede andere Menge, auch die leere, kann keine Einfachauswahl sein: Ein solches Label fällt weg, und Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Each label becomes a set of the option that it has. Nothing is lost.</source>
        <translation>Jedes Label wird zu einer Menge aus der Option, die es hat. Nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Change: %Ln label(s)</source>
        <translation>
            <numerusform>Ändern: %Ln Label</numerusform>
            <numerusform>Ändern: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>tandem::ColourDelegate</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Reihenfolge</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A slot of the theme, or a colour of your own as #rrggbb.</source>
        <translation>Ein Platz des Farbschemas oder eine eigene Farbe als #rrggbb.</translation>
    </message>
    <message>
        <source>Colour of the option</source>
        <translation>Farbe der Option</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnHeader</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnLabelsDialog</name>
    <message>
        <source>Make a label from a column</source>
        <translation>Label aus einer Spalte machen</translation>
    </message>
    <message>
        <source>The values that a column of the records has become labels, or gold to measure models by. It counts as an import, which can be taken back.</source>
        <translation>Die Werte, die eine Spalte der Datensätze hat, werden Labels oder Gold, an dem Modelle gemessen werden. Es gilt als Import, der zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make the labels</source>
        <translation>Labels machen</translation>
    </message>
    <message>
        <source>gold: a reference, never an answer</source>
        <translation>Gold: ein Vergleichswert, nie eine Antwort</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Labels von %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>a new label, with the column&apos;s values as its options</source>
        <translation>ein neues Label, mit den Werten der Spalte als Optionen</translation>
    </message>
    <message>
        <source>The records have no columns besides id and text. An import can bring some.</source>
        <translation>Die Datensätze haben keine Spalten außer Kennung und Text. Ein Import kann welche bringen.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>The column has too many different values to be the options of a label.</source>
        <translation>Die Spalte hat zu viele verschiedene Werte, als dass sie Optionen eines Labels sein könnten.</translation>
    </message>
    <message numerus="yes">
        <source>A label “%1” is added to the schema, with %Ln option(s).</source>
        <translation>
            <numerusform>Ein Label „%1“ kommt mit %Ln Option ins Schema.</numerusform>
            <numerusform>Ein Label „%1“ kommt mit %Ln Optionen ins Schema.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value of a column, and how many records have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Values: %1, and more.</source>
        <translation>Werte: %1 und mehr.</translation>
    </message>
    <message>
        <source>No options: %1, and more.</source>
        <translation>Keine Optionen: %1 und mehr.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Werte: %1.</translation>
    </message>
    <message>
        <source>No options: %1.</source>
        <translation>Keine Optionen: %1.</translation>
    </message>
    <message>
        <source>Making the labels</source>
        <translation>Labels werden gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) made.</source>
        <translation>
            <numerusform>%Ln Label gemacht.</numerusform>
            <numerusform>%Ln Labels gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Take back an import takes them back.</source>
        <translation>Datei &gt; Import zurücknehmen nimmt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold, which stays.</source>
        <translation>
            <numerusform>%Ln Datensatz hat ein anderes Label derselben Person oder anderes Gold; es bleibt.</numerusform>
            <numerusform>%Ln Datensätze haben ein anderes Label derselben Person oder anderes Gold; es bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>%Ln vorhandenes Label, das anderes sagt, blieb.</numerusform>
            <numerusform>%Ln vorhandene Labels, die anderes sagen, blieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Comments</name>
    <message>
        <source>The record is not in the project any more.</source>
        <translation>Der Datensatz ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>A comment that was typed before the program ended was stored: “%1”.</source>
        <translation>Ein Kommentar, der vor dem Ende des Programms geschrieben wurde, ist gespeichert: „%1“.</translation>
    </message>
    <message>
        <source>A comment has no place any more: “%1”. %2</source>
        <extracomment>%1: the text of a comment; %2: a sentence that says why</extracomment>
        <translation>Ein Kommentar hat keinen Platz mehr: „%1“. %2</translation>
    </message>
</context>
<context>
    <name>tandem::ConditionChip</name>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>%1. Click to remove this condition.</source>
        <translation>%1. Klicken, um diese Bedingung zu entfernen.</translation>
    </message>
</context>
<context>
    <name>tandem::ConditionRow</name>
    <message>
        <source>is</source>
        <extracomment>Between a label and its options: &quot;asked only where [sentiment] is [negative]&quot;</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>Where the label is asked</source>
        <translation>Wo das Merkmal abgefragt wird</translation>
    </message>
    <message>
        <source>Options where the label is asked</source>
        <translation>Optionen, bei denen das Merkmal abgefragt wird</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>abgefragt</translation>
    </message>
    <message>
        <source>on every record</source>
        <translation>bei jedem Datensatz</translation>
    </message>
    <message>
        <source>only where “%1”</source>
        <extracomment>%1: a label that another label depends on</extracomment>
        <translation>nur wo „%1“</translation>
    </message>
    <message>
        <source>choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln option(s)</source>
        <translation>
            <numerusform>%Ln Option</numerusform>
            <numerusform>eine von %Ln Optionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ConnectionPane</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and sends one short question that holds nothing of yours.</source>
        <translation>Führt die Modelle des Servers auf und sendet eine kurze Frage, die nichts von Ihnen enthält.</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>Lokale Server suchen</translation>
    </message>
    <message>
        <source>Looks at the usual ports of this computer: Ollama, llama.cpp, vLLM, LM Studio.</source>
        <translation>Sieht an den üblichen Ports dieses Computers nach: Ollama, llama.cpp, vLLM, LM Studio.</translation>
    </message>
    <message>
        <source>Problems of the list of models</source>
        <translation>Fehler in der Liste der Modelle</translation>
    </message>
    <message>
        <source>Forget it and try again</source>
        <translation>Vergessen und erneut versuchen</translation>
    </message>
    <message>
        <source>From the list of models; yours adds to it: %1</source>
        <translation>Aus der Liste der Modelle; Ihre ergänzt sie: %1</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>The test sends a short question to %1.</source>
        <translation>Der Test sendet eine kurze Frage an %1.</translation>
    </message>
    <message>
        <source>Texts may go there from then on. This is asked once for each host.</source>
        <translation>Von da an dürfen Texte dorthin gehen. Das wird für jeden Host einmal gefragt.</translation>
    </message>
    <message>
        <source>Allow and test</source>
        <translation>Erlauben und testen</translation>
    </message>
    <message>
        <source>Looking at the usual ports of this computer…</source>
        <translation>Die üblichen Ports dieses Computers werden abgesucht …</translation>
    </message>
    <message>
        <source>No model server answers on the usual ports of this computer. Start one, or write its base URL.</source>
        <translation>An den üblichen Ports dieses Computers antwortet kein Modell-Server. Starten Sie einen oder schreiben Sie seine Basis-URL.</translation>
    </message>
</context>
<context>
    <name>tandem::CurrentRecord</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A comment on this record. It is stored at once, with or without a decision:</source>
        <translation>Ein Kommentar zu diesem Datensatz. Er wird sofort gespeichert, mit oder ohne Entscheidung:</translation>
    </message>
</context>
<context>
    <name>tandem::DecisionButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>No label is right for this record; it gets no final label.</source>
        <translation>Kein Label ist für diesen Datensatz richtig; er bekommt kein endgültiges Label.</translation>
    </message>
    <message>
        <source>Go to the next record without deciding.</source>
        <translation>Zum nächsten Datensatz, ohne zu entscheiden.</translation>
    </message>
    <message>
        <source>Save this set</source>
        <translation>Diese Menge speichern</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>how many records</comment>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>the label</comment>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the spans of this record</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the current span</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The current span is not right, or not wanted.</source>
        <translation>Die aktuelle Textstelle ist nicht richtig oder nicht gewünscht.</translation>
    </message>
    <message>
        <source>Settle</source>
        <comment>with the spans that are left</comment>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>tandem::DecisionController</name>
    <message>
        <source>No option matches “%1”.</source>
        <translation>Keine Option passt zu „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: the schema has no label. Add one in Label &gt; Edit schema.</source>
        <translation>Es gibt noch nichts zu wählen: Das Schema hat kein Label. Fügen Sie eines unter Label &gt; Schema bearbeiten hinzu.</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Kein Datensatz ist ausgewählt.</translation>
    </message>
    <message>
        <source>This project is open read-only; nothing can be decided here.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; hier kann nichts entschieden werden.</translation>
    </message>
    <message>
        <source>That was the last record of this list.</source>
        <translation>Das war der letzte Datensatz dieser Liste.</translation>
    </message>
    <message>
        <source>This set is not saved yet. Save it with Enter or take it back with Z first.</source>
        <translation>Diese Menge ist noch nicht gespeichert. Speichern Sie sie mit der Eingabetaste, oder nehmen Sie sie zuerst mit Z zurück.</translation>
    </message>
    <message>
        <source>The set is as it was; nothing was decided.</source>
        <translation>Die Menge ist, wie sie war; nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>The spans of record %1 are done.</source>
        <translation>Die Textstellen von Datensatz %1 sind erledigt.</translation>
    </message>
    <message>
        <source>“%1” is asked of this record, too.</source>
        <translation>„%1“ wird bei diesem Datensatz auch abgefragt.</translation>
    </message>
    <message>
        <source>The conflict is being settled.</source>
        <translation>Der Konflikt wird gerade entschieden.</translation>
    </message>
    <message>
        <source>These are your own spans again. What you chose is kept for when you go on settling.</source>
        <translation>Das sind wieder Ihre eigenen Textstellen. Was Sie gewählt haben, bleibt erhalten, bis Sie weiter entscheiden.</translation>
    </message>
    <message>
        <source>Record %1: the conflict is settled.</source>
        <translation>Datensatz %1: Der Konflikt ist entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) are not decided yet: %1 keeps one, %2 leaves it out. %3 once more keeps them all.</source>
        <extracomment>%1 to %3: keys</extracomment>
        <translation>
            <numerusform>%Ln Textstelle ist noch nicht entschieden: %1 behält sie, %2 lässt sie weg. Noch einmal %3 behält sie.</numerusform>
            <numerusform>%Ln Textstellen sind noch nicht entschieden: %1 behält eine, %2 lässt sie weg. Noch einmal %3 behält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved any more, so nothing can be decided. The red bar says why, and what to do.</source>
        <translation>Es wird nichts mehr gespeichert, daher kann nichts entschieden werden. Der rote Balken sagt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>The schema changed after you pressed that key, so nothing was decided by it. Look again.</source>
        <translation>Das Schema hat sich geändert, nachdem Sie diese Taste gedrückt haben, daher wurde damit nichts entschieden. Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>You have marked nothing in this record, and no agent has. Open it alone (%1) to mark its spans, or to say that it has none.</source>
        <translation>Sie haben in diesem Datensatz nichts markiert, und kein Agent. Öffnen Sie ihn allein (%1), um seine Textstellen zu markieren oder zu sagen, dass er keine hat.</translation>
    </message>
</context>
<context>
    <name>tandem::DefinitionForm</name>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <translation>Leitlinie des Labels</translation>
    </message>
    <message>
        <source>What people and models are asked: “What is the writer&apos;s attitude?”</source>
        <translation>Was Menschen und Modelle gefragt werden: „Welche Haltung hat der Schreiber?“</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>How many options a record may have</source>
        <translation>Wie viele Optionen ein Datensatz haben kann</translation>
    </message>
    <message>
        <source>one of the options</source>
        <translation>eine der Optionen</translation>
    </message>
    <message>
        <source>any of the options</source>
        <translation>beliebig viele der Optionen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>a record has</source>
        <translation>ein Datensatz hat</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>Option nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>Option nach unten</translation>
    </message>
    <message>
        <source>stretches of the text</source>
        <translation>Stellen im Text</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Merge, split or retire the option</source>
        <translation>Option zusammenführen, aufteilen oder stilllegen</translation>
    </message>
</context>
<context>
    <name>tandem::DefinitionSettings</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>A record is not finished without this label.</source>
        <translation>Ein Datensatz ist ohne dieses Label nicht fertig.</translation>
    </message>
    <message>
        <source>a scale</source>
        <translation>eine Skala</translation>
    </message>
    <message>
        <source>The options are in order, from the least to the most.</source>
        <translation>Die Optionen sind geordnet, von der geringsten zur höchsten.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>It is not asked any more; what was said stays.</source>
        <translation>Es wird nicht mehr abgefragt; was gesagt wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>tandem::DemoOpener</name>
    <message>
        <source>The demo has no built-in agent.</source>
        <translation>Die Demo hat keinen eingebauten Agenten.</translation>
    </message>
    <message>
        <source>Making the demo project…</source>
        <translation>Das Demo-Projekt wird angelegt …</translation>
    </message>
</context>
<context>
    <name>tandem::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>Endgültige Labels</translation>
    </message>
    <message>
        <source>Take unverified LLM labels</source>
        <translation>Ungeprüfte LLM-Labels nehmen</translation>
    </message>
    <message>
        <source>A label that nobody has verified then counts as final, with “unverified” as its source. Otherwise its final value stays empty; what the LLM said is in a column of its own either way.</source>
        <translation>Ein Label, das niemand geprüft hat, zählt dann als endgültig, mit „unverified“ als Quelle. Sonst bleibt der endgültige Wert leer; was das LLM gesagt hat, steht in jedem Fall in einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>A row for every job, not only for the one whose labels are shown</source>
        <translation>Eine Zeile für jeden Job, nicht nur für den, dessen Labels gezeigt werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>The current list: %1, in its order</source>
        <translation>Die aktuelle Liste: %1, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Datensätze nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %1 with a final label.</source>
        <translation>
            <numerusform>Die Datei hat %Ln Zeile; %1 mit einem endgültigen Label.</numerusform>
            <numerusform>Die Datei hat %Ln Zeilen; %1 mit einem endgültigen Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are &amp;separated by</source>
        <translation>Felder &amp;getrennt durch</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>ein Komma</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>ein Semikolon</translation>
    </message>
    <message>
        <source>a bar</source>
        <translation>einen senkrechten Strich</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which spreadsheets know UTF-8</source>
        <translation>Mit einer Bytereihenfolge-Marke beginnen, an der Tabellenprogramme UTF-8 erkennen</translation>
    </message>
    <message>
        <source>An apostrophe before cells that a spreadsheet would compute</source>
        <translation>Ein Apostroph vor Zellen, die ein Tabellenprogramm berechnen würde</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Its content is replaced by the export.</source>
        <translation>Ihr Inhalt wird durch den Export ersetzt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Everything that each person said, too, as in conflicts</source>
        <translation>Auch alles, was jede Person gesagt hat, etwa bei Konflikten</translation>
    </message>
    <message>
        <source>Counting what the format cannot hold…</source>
        <translation>Zählt, was das Format nicht fassen kann …</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The check was stopped. What the format cannot hold is counted again when the file is written.</source>
        <translation>Die Prüfung wurde angehalten. Was das Format nicht fassen kann, wird beim Schreiben der Datei noch einmal gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln span(s).</source>
        <translation>
            <numerusform>Die Datei hat %Ln Textstelle.</numerusform>
            <numerusform>Die Datei hat %Ln Textstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out; see below.</source>
        <translation>
            <numerusform>%Ln Datensatz ist ausgelassen; siehe unten.</numerusform>
            <numerusform>%Ln Datensätze sind ausgelassen; siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format cannot hold stands below.</source>
        <translation>Was das Format nicht fassen kann, steht unten.</translation>
    </message>
</context>
<context>
    <name>tandem::FailureList</name>
    <message>
        <source>Failed records</source>
        <translation>Gescheiterte Datensätze</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::FileBar</name>
    <message>
        <source>Jobs that ran are paused. Answers that were under way are waited for, and a copy holds them, too.</source>
        <translation>Jobs, die liefen, sind angehalten. Auf Antworten, die unterwegs waren, wird gewartet, und eine Kopie enthält auch sie.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Dort öffnen</translation>
    </message>
    <message>
        <source>A copy with everything was saved as %1. Go on there: nothing is saved here any more.</source>
        <extracomment>%1: path of the copy</extracomment>
        <translation>Eine Kopie mit allem wurde als %1 gespeichert. Machen Sie dort weiter: Hier wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Jobs that ran are paused.</source>
        <translation>Jobs, die liefen, sind angehalten.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>tandem::HelpActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>&amp;Über Tandem</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>Über Tandem</translation>
    </message>
    <message>
        <source>Tandem %1
People and models label text together.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tandem %1
Menschen und Modelle labeln gemeinsam Text.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>tandem::ImportCheckPage</name>
    <message>
        <source>Where the new project is kept</source>
        <translation>Wo das neue Projekt liegt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Keep the first, skip the rest</source>
        <translation>Das erste behalten, die übrigen überspringen</translation>
    </message>
    <message>
        <source>Update with the last</source>
        <translation>Mit dem letzten aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ids that occur twice</source>
        <translation>Kennungen, die doppelt vorkommen</translation>
    </message>
    <message>
        <source>Values that are no option</source>
        <translation>Werte, die keine Option sind</translation>
    </message>
    <message numerus="yes">
        <source>Every one of the %Ln row(s) can be read.</source>
        <translation>
            <numerusform>Die %Ln Zeile ist lesbar.</numerusform>
            <numerusform>Jede der %Ln Zeilen ist lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Wie die Datei gelesen wurde</translation>
    </message>
    <message>
        <source>Where the project has another label, or people decided on another text:</source>
        <translation>Wo das Projekt ein anderes Label hat oder Personen über einen anderen Text entschieden haben:</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Die Datei gilt</translation>
    </message>
    <message>
        <source>Labels of spans that are no option</source>
        <translation>Labels von Textstellen, die keine Option sind</translation>
    </message>
    <message numerus="yes">
        <source>Every span of the %Ln text(s) can be read and fits.</source>
        <translation>
            <numerusform>Jede Textstelle des %Ln Texts ist lesbar und passt.</numerusform>
            <numerusform>Jede Textstelle der %Ln Texte ist lesbar und passt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportColumnsPage</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Compose the text from several columns</source>
        <translation>Den Text aus mehreren Spalten zusammensetzen</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Wessen Labels das sind</translation>
    </message>
    <message>
        <source>Labels are by</source>
        <translation>Labels sind von</translation>
    </message>
    <message>
        <source>Several labels in a cell</source>
        <translation>Mehrere Labels in einer Zelle</translation>
    </message>
    <message>
        <source>%1 (a new label)</source>
        <translation>%1 (ein neues Label)</translation>
    </message>
    <message numerus="yes">
        <source>Among the first rows, %Ln cannot be read; the first is in line %L1: %2</source>
        <translation>
            <numerusform>Unter den ersten Zeilen ist %Ln nicht lesbar; die erste in Zeile %L1: %2</numerusform>
            <numerusform>Unter den ersten Zeilen sind %Ln nicht lesbar; die erste in Zeile %L1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV, JSON, JSON Lines or CoNLL file here</source>
        <translation>Legen Sie eine CSV-, TSV-, JSON-, JSON-Lines- oder CoNLL-Datei hier ab</translation>
    </message>
</context>
<context>
    <name>tandem::ImportSpansPage</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>The first texts of the file with their spans</source>
        <translation>Die ersten Texte der Datei mit ihren Textstellen</translation>
    </message>
    <message>
        <source>The label that the spans become</source>
        <translation>Das Merkmal, zu dem die Textstellen werden</translation>
    </message>
    <message>
        <source>The new label&apos;s name</source>
        <translation>Der Name des neuen Merkmals</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>What is no option of it becomes one</source>
        <translation>Was keine Option davon ist, wird eine</translation>
    </message>
    <message>
        <source>Otherwise spans whose label is no option are left out and counted.</source>
        <translation>Sonst werden Textstellen, deren Label keine Option ist, ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Sie werden zu</translation>
    </message>
    <message>
        <source>Gold: kept for measuring, never used as an answer</source>
        <translation>Gold: dient dem Messen und nie als Antwort</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>Labels von</translation>
    </message>
    <message>
        <source>Whose spans these are</source>
        <translation>Wessen Textstellen das sind</translation>
    </message>
    <message>
        <source>a new label</source>
        <translation>ein neues Merkmal</translation>
    </message>
    <message numerus="yes">
        <source>Among the first texts, %Ln place(s) are not as they should be; the first is in line %L1: %2</source>
        <translation>
            <numerusform>Unter den ersten Texten ist %Ln Stelle nicht, wie sie sein soll; die erste in Zeile %L1: %2</numerusform>
            <numerusform>Unter den ersten Texten sind %Ln Stellen nicht, wie sie sein sollen; die erste in Zeile %L1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportSteps</name>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The steps of an import: the file, its columns, the check</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Textstellen</translation>
    </message>
</context>
<context>
    <name>tandem::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is imported before you have seen what was understood.</source>
        <translation>Nichts wird importiert, bevor Sie gesehen haben, was verstanden wurde.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Wählen Sie eine Datei zum Importieren</translation>
    </message>
    <message>
        <source>Reading the whole file once; nothing is kept yet.</source>
        <translation>Die ganze Datei wird einmal gelesen; noch wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Go back and change what stands in the way.</source>
        <translation>Gehen Sie zurück und ändern Sie, was im Weg steht.</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>Wo das Projekt liegen soll</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Tandem-Projekte (*.tandem)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was kept.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>this project, %1</source>
        <translation>dieses Projekt, %1</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>ein neues Projekt</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Without a text, rows can only update records that are there, and nothing is imported so. Choose Update above, or a column for the text.</source>
        <translation>Ohne Text können Zeilen nur Datensätze aktualisieren, die da sind, und so wird nichts importiert. Wählen Sie oben Aktualisieren oder eine Spalte für den Text.</translation>
    </message>
    <message>
        <source>Tables, JSON and CoNLL (%1);;All files (*)</source>
        <translation>Tabellen, JSON und CoNLL (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A table of records</source>
        <translation>Eine Tabelle von Datensätzen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>The import was cancelled. No record and no label of it was kept; what it added to the schema stays, and can be undone.</source>
        <translation>Der Import wurde abgebrochen. Kein Datensatz und kein Label davon wurde behalten; was er dem Schema hinzugefügt hat, bleibt und kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>tandem::ImportsDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1: a file, %2: when it was imported, %3: how many records</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An import that is taken back goes with everything that was said about its records.</source>
        <translation>Ein zurückgenommener Import geht mit allem, was über seine Datensätze gesagt wurde.</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importe, neueste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>%Ln Label von Modellen</numerusform>
            <numerusform>%Ln Labels von Modellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>%Ln Label von Personen</numerusform>
            <numerusform>%Ln Labels von Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>%Ln importiertes Label anderer Datensätze</numerusform>
            <numerusform>%Ln importierte Labels anderer Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Remove %1 of %2 from the project?</source>
        <extracomment>%1: how many records, %2: a file</extracomment>
        <translation>%1 aus %2 aus dem Projekt entfernen?</translation>
    </message>
    <message>
        <source>With them go %1. No undo brings them back.</source>
        <translation>Mit ihnen gehen %1. Kein Rückgängigmachen bringt sie wieder.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the records…</source>
        <translation>Die Datensätze werden entfernt …</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>%Ln zuvor gelöschter Datensatz</numerusform>
            <numerusform>%Ln zuvor gelöschte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>%Ln Text, der einen anderen ersetzt hat; der kommt zurück</numerusform>
            <numerusform>%Ln Texte, die andere ersetzt haben; die kommen zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Inspector</name>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>Kein Datensatz ist ausgewählt.</translation>
    </message>
    <message>
        <source>No person has judged this record yet.</source>
        <translation>Noch hat niemand über diesen Datensatz geurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;RECORD %1&lt;/b&gt; · %2 · %Ln selected</source>
        <extracomment>%1: number of the record; %2: its id in the file; %Ln: how many are selected</extracomment>
        <translation>
            <numerusform>&lt;b&gt;DATENSATZ %1&lt;/b&gt; · %2 · %Ln ausgewählt</numerusform>
            <numerusform>&lt;b&gt;DATENSATZ %1&lt;/b&gt; · %2 · %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;RECORD %1&lt;/b&gt; · %2</source>
        <extracomment>%1: number of the record; %2: its id in the file</extracomment>
        <translation>&lt;b&gt;DATENSATZ %1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>What others marked is shown once you are done.</source>
        <translation>Was andere markiert haben, wird gezeigt, sobald Sie fertig sind.</translation>
    </message>
</context>
<context>
    <name>tandem::InvalidAnswers</name>
    <message>
        <source>Add an option or an alias in the schema for what should count, or say in the prompt how to answer. The raw answers are kept.</source>
        <translation>Fügen Sie im Schema eine Option oder einen Alias für das hinzu, was zählen soll, oder sagen Sie im Prompt, wie zu antworten ist. Die rohen Antworten sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Invalid answers</source>
        <translation>Ungültige Antworten</translation>
    </message>
    <message>
        <source>The most frequent invalid answers</source>
        <translation>Die häufigsten ungültigen Antworten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: every answer so far could be read.</source>
        <translation>Keine: Bisher war jede Antwort lesbar.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>tandem::JobAgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Records that the job was trained on are left out.</source>
        <translation>Datensätze, mit denen der Job trainiert wurde, sind ausgenommen.</translation>
    </message>
    <message>
        <source>Verify some of its records, or import gold: this says then how often the job is right.</source>
        <translation>Prüfen Sie einige seiner Datensätze oder importieren Sie Gold: Dann steht hier, wie oft der Job recht hat.</translation>
    </message>
    <message>
        <source>%1, with what people said</source>
        <translation>%1, mit dem, was Personen gesagt haben</translation>
    </message>
    <message>
        <source>%1, with gold</source>
        <translation>%1, mit Gold</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The job was restored from an export, which does not say what its model was trained on: no record is left out.</source>
        <translation>Der Job wurde aus einem Export wiederhergestellt, der nicht sagt, womit sein Modell trainiert wurde: Kein Datensatz ist ausgenommen.</translation>
    </message>
    <message>
        <source>agrees: %1</source>
        <extracomment>%1: an option that is right; the job gave it, too</extracomment>
        <translation>gleich: %1</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <extracomment>%1: an option that is right; the job gave another</extracomment>
        <translation>anders: %1</translation>
    </message>
</context>
<context>
    <name>tandem::JobCommands</name>
    <message>
        <source>Send texts to %1</source>
        <translation>Texte an %1 senden</translation>
    </message>
    <message>
        <source>Texts leave this computer for %1.</source>
        <translation>Texte verlassen diesen Computer und gehen an %1.</translation>
    </message>
    <message>
        <source>This is asked once for each host.</source>
        <translation>Das wird für jeden Host einmal gefragt.</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>Erlauben und fortsetzen</translation>
    </message>
    <message>
        <source>You can resume it later; only records without an answer are sent then.</source>
        <translation>Sie können ihn später fortsetzen; gesendet werden dann nur Datensätze ohne Antwort.</translation>
    </message>
    <message>
        <source>Delete the job</source>
        <translation>Job löschen</translation>
    </message>
    <message>
        <source>This cannot be undone. Export first if you may want them again.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Exportieren Sie vorher, falls Sie sie noch einmal brauchen.</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Job beenden</translation>
    </message>
    <message>
        <source>Stop “%1”? The labels that it has made stay.</source>
        <translation>„%1“ beenden? Die Labels, die er gemacht hat, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln label(s)?</source>
        <translation>
            <numerusform>„%1“ mit seinem %Ln Label löschen?</numerusform>
            <numerusform>„%1“ mit seinen %Ln Labels löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>%Ln Entscheidung von Personen darüber bleibt, als eigenes Label.</numerusform>
            <numerusform>%Ln Entscheidungen von Personen darüber bleiben, als eigene Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>%Ln Ablehnung geht mit dem Label, das sie ablehnt.</numerusform>
            <numerusform>%Ln Ablehnungen gehen mit den Labels, die sie ablehnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>No job has run yet. Run agent… lets a model label the records.</source>
        <translation>Noch ist kein Job gelaufen. „Agent starten …“ lässt ein Modell die Datensätze labeln.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stopped when the program ended. Every answer is kept; nothing is sent until you resume.</source>
        <translation>
            <numerusform>%Ln Job wurde angehalten, als das Programm endete. Jede Antwort ist aufbewahrt; bis Sie ihn fortsetzen, wird nichts gesendet.</numerusform>
            <numerusform>%Ln Jobs wurden angehalten, als das Programm endete. Jede Antwort ist aufbewahrt; bis Sie sie fortsetzen, wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln unterbrochen</numerusform>
            <numerusform>%Ln unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing the labels anew: %1 of %2</source>
        <extracomment>How far the lists have followed jobs that were shown or hidden</extracomment>
        <translation>Die Labels werden neu gezeigt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobLabels</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Every number in blue opens its records.</source>
        <translation>Jede blaue Zahl öffnet ihre Datensätze.</translation>
    </message>
    <message>
        <source>invalid</source>
        <extracomment>Answers from which no label could be read</extracomment>
        <translation>ungültig</translation>
    </message>
</context>
<context>
    <name>tandem::JobPage</name>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Jobs</translation>
    </message>
    <message>
        <source>calls in flight</source>
        <translation>gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Calls at the same time; can be changed while the job runs.</source>
        <translation>Aufrufe zur gleichen Zeit; änderbar, während der Job läuft.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source> in flight</source>
        <comment>stands after a number of calls</comment>
        <translation> gleichzeitig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>tandem::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Enter opens a job, Space pauses or resumes it. The menu key shows what else there is.</source>
        <translation>Enter öffnet einen Job, die Leertaste hält ihn an oder setzt ihn fort. Die Menütaste zeigt, was es sonst gibt.</translation>
    </message>
</context>
<context>
    <name>tandem::JobTableModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>invalid answers</source>
        <translation>ungültige Antworten</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>why it does not go on</source>
        <translation>warum er nicht weitergeht</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4, %5, %6, %7. %8</source>
        <extracomment>What a screen reader says of a job: its title, its state, its pace; then its counts, and why it stands still.</extracomment>
        <translation>%1, %2, %3. %4, %5, %6, %7. %8</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln ungültig</numerusform>
            <numerusform>%Ln ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>%Ln wiederholt</numerusform>
            <numerusform>%Ln wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>its labels are hidden</source>
        <translation>seine Labels sind ausgeblendet</translation>
    </message>
</context>
<context>
    <name>tandem::JobWatch</name>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Pausing: calls that are under way may finish. Press Ctrl+C again to end at once.</source>
        <translation>Wird angehalten: Laufende Aufrufe dürfen enden. Strg+C beendet sofort.</translation>
    </message>
</context>
<context>
    <name>tandem::KeyField</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>The secret by which a provider knows who pays</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring and to this address only; never into the project.</source>
        <translation>Kommt in den Schlüsselbund des Systems und geht nur an diese Adresse; nie ins Projekt.</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>keiner hinterlegt</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>bis das Programm endet</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no keyring that takes the key, so it is kept until the program ends. To have it next time, put it into an environment variable and name that above.</source>
        <translation>Es gibt keinen Schlüsselbund, der den Schlüssel nimmt; er bleibt, bis das Programm endet. Damit er das nächste Mal da ist, legen Sie ihn in eine Umgebungsvariable und nennen Sie diese oben.</translation>
    </message>
</context>
<context>
    <name>tandem::KeyHint</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>tandem::KeysDialog</name>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>filter the options, then choose by digit</source>
        <translation>Optionen filtern, dann mit einer Ziffer wählen</translation>
    </message>
    <message>
        <source>A digit decides and goes on.</source>
        <translation>Eine Ziffer entscheidet und geht weiter.</translation>
    </message>
    <message>
        <source>Digits switch options, Enter decides.</source>
        <translation>Ziffern schalten Optionen um, Enter entscheidet.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>confirm and go on</source>
        <translation>bestätigen und weiter</translation>
    </message>
    <message>
        <source>reject: no label is right</source>
        <translation>ablehnen: kein Label ist richtig</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>undo your latest act</source>
        <translation>Ihre letzte Handlung rückgängig machen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>nächster Datensatz</translation>
    </message>
    <message>
        <source>previous record</source>
        <translation>voriger Datensatz</translation>
    </message>
    <message>
        <source>next label</source>
        <translation>nächstes Label</translation>
    </message>
    <message>
        <source>previous label</source>
        <translation>voriges Label</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>search and filter</source>
        <translation>suchen und filtern</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>erster Datensatz</translation>
    </message>
    <message>
        <source>last record</source>
        <translation>letzter Datensatz</translation>
    </message>
    <message>
        <source>scroll the text down</source>
        <translation>im Text nach unten</translation>
    </message>
    <message>
        <source>scroll the text up</source>
        <translation>im Text nach oben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>table, single record</source>
        <translation>Tabelle, einzelner Datensatz</translation>
    </message>
    <message>
        <source>least confident first</source>
        <translation>niedrigste Konfidenz zuerst</translation>
    </message>
    <message>
        <source>import, export</source>
        <translation>importieren, exportieren</translation>
    </message>
    <message>
        <source>run an agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>back from a page; close the project</source>
        <translation>von einer Seite zurück; Projekt schließen</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>the option shown in that place</source>
        <translation>die Option, die an dieser Stelle steht</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>einen Konflikt entscheiden</translation>
    </message>
    <message>
        <source>A digit labels what is selected, or the current span anew.</source>
        <translation>Eine Ziffer labelt das Ausgewählte oder die aktuelle Textstelle neu.</translation>
    </message>
    <message>
        <source>select a word</source>
        <translation>ein Wort auswählen</translation>
    </message>
    <message>
        <source>select more or fewer words</source>
        <translation>mehr oder weniger Wörter auswählen</translation>
    </message>
    <message>
        <source>select to the beginning or the end of the sentence</source>
        <translation>bis zum Anfang oder Ende des Satzes auswählen</translation>
    </message>
    <message>
        <source>move the beginning; with Shift by words</source>
        <translation>den Anfang verschieben; mit Umschalt wortweise</translation>
    </message>
    <message>
        <source>move the end; with Shift by words</source>
        <translation>das Ende verschieben; mit Umschalt wortweise</translation>
    </message>
    <message>
        <source>next span, previous span</source>
        <translation>nächste Textstelle, vorige Textstelle</translation>
    </message>
    <message>
        <source>next span that nobody looked at</source>
        <translation>nächste Textstelle, die noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>the same with a low confidence</source>
        <translation>ebenso, mit niedriger Konfidenz</translation>
    </message>
    <message>
        <source>the span is right</source>
        <translation>die Textstelle ist richtig</translation>
    </message>
    <message>
        <source>remove the span</source>
        <translation>die Textstelle entfernen</translation>
    </message>
    <message>
        <source>label the same phrase elsewhere</source>
        <translation>denselben Ausdruck auch anderswo labeln</translation>
    </message>
    <message>
        <source>put a quote that stands nowhere on what is selected</source>
        <translation>ein Zitat, das nirgends steht, auf das Ausgewählte setzen</translation>
    </message>
    <message>
        <source>drop that quote</source>
        <translation>dieses Zitat verwerfen</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>this record is done; go on</source>
        <translation>dieser Datensatz ist erledigt; weiter</translation>
    </message>
    <message>
        <source>reject the span</source>
        <translation>die Textstelle ablehnen</translation>
    </message>
</context>
<context>
    <name>tandem::LabelPanel</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohe Antwort</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Hide the raw answer</source>
        <translation>Rohe Antwort verbergen</translation>
    </message>
    <message>
        <source>A reference from the import: answers are measured against it. It trains nothing, and is never exported as the answer.</source>
        <translation>Eine Referenz aus dem Import: An ihr werden Antworten gemessen. Sie trainiert nichts und wird nie als Antwort exportiert.</translation>
    </message>
    <message>
        <source>Gold: %1</source>
        <extracomment>%1: the imported reference value</extracomment>
        <translation>Gold: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the empty set</comment>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>Say which option is the final label; what each person said stays as it is.</source>
        <translation>Sagen Sie, welche Option das endgültige Label ist; was jede Person gesagt hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Settle the conflict… (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Konflikt entscheiden … (%1)</translation>
    </message>
    <message>
        <source>Choose the final spans among those of all people; what each person marked stays as it is.</source>
        <translation>Wählen Sie die endgültigen Textstellen unter denen aller Personen; was jede Person markiert hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>You are settling the spans of %1: %2 keeps one, %3 leaves it out, %4 settles with those that are left. %5 leaves; what you chose is kept.</source>
        <extracomment>%1: names of people; %2 to %5: keys</extracomment>
        <translation>Sie entscheiden über die Textstellen von %1: %2 behält eine, %3 lässt sie weg, %4 entscheidet mit denen, die übrig sind. %5 verlässt das; was Sie gewählt haben, bleibt.</translation>
    </message>
    <message>
        <source>Asked only where %1 is %2, which is not so here.</source>
        <extracomment>%1: name of another label; %2: names of its options</extracomment>
        <translation>Nur gefragt, wo %1 %2 ist, was hier nicht so ist.</translation>
    </message>
</context>
<context>
    <name>tandem::LastDecision</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>tandem::LeftSets</name>
    <message>
        <source>The empty set was saved on moving on.</source>
        <translation>Die leere Menge wurde beim Weitergehen gespeichert.</translation>
    </message>
    <message>
        <source>%1 was saved on moving on.</source>
        <extracomment>%1: the options of the set</extracomment>
        <translation>%1 wurde beim Weitergehen gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The set was saved for %Ln record(s) on moving on.</source>
        <translation>
            <numerusform>Die Menge wurde beim Weitergehen für %Ln Datensatz gespeichert.</numerusform>
            <numerusform>Die Menge wurde beim Weitergehen für %Ln Datensätze gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ListBar</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Run agent…</source>
        <translation>Agent starten …</translation>
    </message>
    <message>
        <source>Let an agent label records.</source>
        <translation>Einen Agenten Datensätze labeln lassen.</translation>
    </message>
    <message>
        <source>Look at the list as a table.</source>
        <translation>Die Liste als Tabelle ansehen.</translation>
    </message>
    <message>
        <source>Look at one record at a time.</source>
        <translation>Einen Datensatz nach dem anderen ansehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Records in this list, of all in the project</source>
        <translation>Datensätze in dieser Liste, von allen im Projekt</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>Merkmal hinzufügen …</translation>
    </message>
    <message>
        <source>This project is open read-only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Say what is to be labelled, and with which options.</source>
        <translation>Sagen Sie, was gelabelt werden soll und mit welchen Optionen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in this list</source>
        <translation>
            <numerusform>%Ln Datensatz in dieser Liste</numerusform>
            <numerusform>%Ln Datensätze in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s file is gone from its place.</source>
        <translation>Die Datei des Projekts ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>Write this list, or everything, to a CSV or JSON Lines file, or its spans to a CoNLL file.</source>
        <translation>Diese Liste oder alles in eine CSV- oder JSON-Lines-Datei schreiben, oder ihre Textstellen in eine CoNLL-Datei.</translation>
    </message>
</context>
<context>
    <name>tandem::MainWindow</name>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>%1 – Tandem</source>
        <extracomment>Title of the window; %1: name of the project&apos;s file</extracomment>
        <translation>%1 – Tandem</translation>
    </message>
    <message>
        <source>Close Tandem</source>
        <translation>Tandem beenden</translation>
    </message>
    <message>
        <source>Answers that have come are kept. The next start offers to go on with the rest; calls that are under way now are asked again then.</source>
        <translation>Antworten, die da sind, bleiben aufbewahrt. Der nächste Start bietet an, mit dem Rest weiterzumachen; Aufrufe, die jetzt unterwegs sind, werden dann erneut gestellt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>A&amp;genten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) are running. Close all the same?</source>
        <translation>
            <numerusform>%Ln Job läuft. Trotzdem beenden?</numerusform>
            <numerusform>%Ln Jobs laufen. Trotzdem beenden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MergeForm</name>
    <message>
        <source>Options that become one</source>
        <translation>Optionen, die eine werden</translation>
    </message>
    <message>
        <source>These options</source>
        <translation>Diese Optionen</translation>
    </message>
    <message>
        <source>Option that they become</source>
        <translation>Option, zu der sie werden</translation>
    </message>
    <message>
        <source>become</source>
        <translation>werden zu</translation>
    </message>
    <message>
        <source>Merge options of “%1”</source>
        <extracomment>%1: a label, as &quot;sentiment&quot;</extracomment>
        <translation>Optionen von „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Labels of everybody and of all jobs that have one of these options take the one that they become. You can choose an option, or type a new one.</source>
        <translation>Labels aller Personen und aller Jobs, die eine dieser Optionen haben, nehmen die, zu der sie werden. Sie können eine Option wählen oder eine neue eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Merge: %Ln label(s)</source>
        <translation>
            <numerusform>Zusammenführen: %Ln Label</numerusform>
            <numerusform>Zusammenführen: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>tandem::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tandem::MissedSpansDialog</name>
    <message numerus="yes">
        <source>%Ln unmarked place(s) of what is marked elsewhere, such as “%1”</source>
        <extracomment>%Ln: places in a text; %1: a phrase that stands there</extracomment>
        <translation>
            <numerusform>%Ln unmarkierte Stelle dessen, was anderswo markiert ist, wie „%1“</numerusform>
            <numerusform>%Ln unmarkierte Stellen dessen, was anderswo markiert ist, wie „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) that not everybody saw</source>
        <translation>
            <numerusform>%Ln Textstelle, die nicht alle gesehen haben</numerusform>
            <numerusform>%Ln Textstellen, die nicht alle gesehen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <extracomment>%1: number of a record; %2: what is told of it</extracomment>
        <translation>Datensatz %1: %2</translation>
    </message>
    <message>
        <source>Missed spans</source>
        <translation>Übersehene Textstellen</translation>
    </message>
    <message>
        <source>Missed spans of %1</source>
        <extracomment>%1: a label</extracomment>
        <translation>Übersehene Textstellen von %1</translation>
    </message>
    <message>
        <source>Where two people marked the same texts, each alone, what only one of them saw tells how much neither did. What is hard to see for both is hard to count, so the truth is rather above.</source>
        <translation>Wo zwei Personen dieselben Texte markiert haben, jede allein, sagt das, was nur eine von ihnen sah, wie viel keine von beiden sah. Was beide schwer sehen, zählt es kaum mit: eher sind es mehr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look at the likeliest records</source>
        <translation>Wahrscheinlichste Datensätze ansehen</translation>
    </message>
    <message>
        <source>Records that most likely hold spans which nobody saw</source>
        <translation>Datensätze, die am wahrscheinlichsten Textstellen enthalten, die niemand sah</translation>
    </message>
    <message>
        <source>Likely records, the likeliest first</source>
        <translation>Wahrscheinliche Datensätze, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>Looking at what people marked…</source>
        <translation>Sieht an, was Personen markiert haben …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s) of people</source>
        <translation>
            <numerusform>und %Ln weiteres Paar von Personen</numerusform>
            <numerusform>und %Ln weitere Paare von Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two people</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are listed.</source>
        <translation>
            <numerusform>Der erste davon ist aufgeführt.</numerusform>
            <numerusform>Die ersten %Ln davon sind aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ModelForm</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call this agent. A new name makes a new agent.</source>
        <translation>Wie Menschen diesen Agenten nennen. Ein neuer Name macht einen neuen Agenten.</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Where the server&apos;s interface is, without the last part of the path.</source>
        <translation>Wo die Schnittstelle des Servers ist, ohne den letzten Teil des Pfads.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it.</source>
        <translation>Der Name des Modells, wie der Server ihn kennt.</translation>
    </message>
    <message>
        <source>key variable</source>
        <translation>Schlüsselvariable</translation>
    </message>
    <message>
        <source>The environment variable that holds the key, where none is in the keyring.</source>
        <translation>Die Umgebungsvariable, die den Schlüssel enthält, wenn keiner im Schlüsselbund liegt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Fill in for a known provider…</source>
        <translation>Für einen bekannten Anbieter ausfüllen …</translation>
    </message>
    <message>
        <source>%1 was found at %2.</source>
        <translation>%1 wurde unter %2 gefunden.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>A JSON object that is sent as it stands, for example {&quot;temperature&quot;: 0}.</source>
        <translation>Ein JSON-Objekt, das so gesendet wird, wie es dasteht, zum Beispiel {&quot;temperature&quot;: 0}.</translation>
    </message>
    <message>
        <source>parameters (JSON)</source>
        <translation>Parameter (JSON)</translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation>Geben Sie dem Agenten einen Namen.</translation>
    </message>
    <message>
        <source>Say where the model is: the base URL is empty.</source>
        <translation>Sagen Sie, wo das Modell ist: Die Basis-URL ist leer.</translation>
    </message>
    <message>
        <source>Say which model to ask: its name is empty.</source>
        <translation>Sagen Sie, welches Modell gefragt wird: Sein Name ist leer.</translation>
    </message>
    <message>
        <source>Built-in baseline: a small statistical model that learns from what people decided; not an LLM. It needs no network. With nothing to learn from yet, it compares the text with the words of the options.</source>
        <translation>Eingebaute Baseline: ein kleines statistisches Modell, das aus dem lernt, was Menschen entschieden haben; kein LLM. Es braucht kein Netz. Solange es nichts zu lernen gibt, vergleicht es den Text mit den Wörtern der Optionen.</translation>
    </message>
    <message>
        <source>Parameters are sent as they stand. Plain http goes to this computer only.</source>
        <translation>Parameter werden so gesendet, wie sie dastehen. Unverschlüsseltes http geht nur an diesen Computer.</translation>
    </message>
</context>
<context>
    <name>tandem::OptionList</name>
    <message>
        <source>“%1”: no option matches. Esc clears.</source>
        <translation>„%1“: Keine Option passt. Esc leert.</translation>
    </message>
    <message>
        <source>“%1”: Enter takes the first.</source>
        <translation>„%1“: Enter nimmt die erste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln option(s) are shown. Type to find another.</source>
        <translation>
            <numerusform>%1 von %Ln Option wird gezeigt. Tippen Sie, um eine andere zu finden.</numerusform>
            <numerusform>%1 von %Ln Optionen werden gezeigt. Tippen Sie, um eine andere zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln option(s)…</source>
        <translation>
            <numerusform>Alle %Ln Option …</numerusform>
            <numerusform>Alle %Ln Optionen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::OptionMenu</name>
    <message>
        <source>Merge with others…</source>
        <translation>Mit anderen zusammenführen …</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Retired: not offered any more</source>
        <translation>Stillgelegt: wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Says “not applicable”</source>
        <translation>Bedeutet „nicht zutreffend“</translation>
    </message>
</context>
<context>
    <name>tandem::OptionRow</name>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, Wahrscheinlichkeit %2</translation>
    </message>
</context>
<context>
    <name>tandem::OptionTable</name>
    <message>
        <source>No option yet. Enter adds one; a list that is pasted gives one for each line.</source>
        <translation>Noch keine Option. Die Eingabetaste fügt eine hinzu; eine eingefügte Liste ergibt eine je Zeile.</translation>
    </message>
</context>
<context>
    <name>tandem::OptionTableModel</name>
    <message>
        <source>colour by position</source>
        <translation>Farbe nach Reihenfolge</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>The colour&apos;s slot, 1 to 7; by position where none is chosen.</source>
        <translation>Der Platz der Farbe, 1 bis 7; nach Reihenfolge, wo keiner gewählt ist.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>key</source>
        <comment>on the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>tandem::PageFrame</name>
    <message>
        <source>‹ Records</source>
        <translation>‹ Datensätze</translation>
    </message>
</context>
<context>
    <name>tandem::PersonButton</name>
    <message>
        <source>Who annotates: every decision is kept under this name.</source>
        <translation>Wer annotiert: Jede Entscheidung wird unter diesem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Annotator: nobody yet  ▾</source>
        <translation>Annotator: noch niemand  ▾</translation>
    </message>
    <message>
        <source>Annotator: %1  ▾</source>
        <translation>Annotator: %1  ▾</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Annotator: %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
</context>
<context>
    <name>tandem::PhraseBar</name>
    <message>
        <source>Looking for “%1” in this list…</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>„%1“ wird in dieser Liste gesucht …</translation>
    </message>
    <message>
        <source>“%1” has this label wherever it stands in this list.</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>„%1“ hat dieses Label überall, wo es in dieser Liste steht.</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln place(s) in this record</source>
        <translation>
            <numerusform>%Ln Stelle in diesem Datensatz labeln</numerusform>
            <numerusform>%Ln Stellen in diesem Datensatz labeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln place(s) in the list</source>
        <translation>
            <numerusform>%Ln Stelle in der Liste labeln</numerusform>
            <numerusform>%Ln Stellen in der Liste labeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The same phrase elsewhere</source>
        <translation>Derselbe Ausdruck anderswo</translation>
    </message>
    <message>
        <source>Give “%1” the same label elsewhere?</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>Soll „%1“ auch anderswo dieses Label bekommen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) in this record are without it.</source>
        <translation>
            <numerusform>%Ln weitere Stelle in diesem Datensatz ist ohne dieses Label.</numerusform>
            <numerusform>%Ln weitere Stellen in diesem Datensatz sind ohne dieses Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all without it: %1 in %Ln record(s) of this list.</source>
        <extracomment>%1: &quot;12 places&quot;</extracomment>
        <translation>
            <numerusform>Insgesamt ohne dieses Label: %1 in %Ln Datensatz dieser Liste.</numerusform>
            <numerusform>Insgesamt ohne dieses Label: %1 in %Ln Datensätzen dieser Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>An undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Another record is looked at by now, so nothing was done.</source>
        <translation>Inzwischen wird ein anderer Datensatz angesehen, darum wurde nichts getan.</translation>
    </message>
    <message>
        <source>Labelling “%1”…</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>„%1“ wird gelabelt …</translation>
    </message>
    <message numerus="yes">
        <source>The phrase is labelled in %Ln record(s).</source>
        <translation>
            <numerusform>Der Ausdruck ist in %Ln Datensatz gelabelt.</numerusform>
            <numerusform>Der Ausdruck ist in %Ln Datensätzen gelabelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the phrase has this label already.</source>
        <translation>Es wurde nichts geändert: Der Ausdruck hat dieses Label schon.</translation>
    </message>
</context>
<context>
    <name>tandem::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vorschau des Prompts</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Any record of the list</source>
        <translation>Irgendein Datensatz der Liste</translation>
    </message>
    <message>
        <source>The built-in baseline reads the record itself. It uses no template, so nothing is composed here.</source>
        <translation>Die eingebaute Baseline liest den Datensatz selbst. Sie benutzt keine Vorlage, deshalb wird hier nichts zusammengesetzt.</translation>
    </message>
    <message>
        <source>There is no record to show yet. Import a file, and the prompt of its first record stands here.</source>
        <translation>Noch gibt es keinen Datensatz zu zeigen. Importieren Sie eine Datei, dann steht der Prompt ihres ersten Datensatzes hier.</translation>
    </message>
    <message>
        <source>There is nothing to label yet. Add a label in the schema, and the prompt stands here.</source>
        <translation>Noch gibt es nichts zu labeln. Fügen Sie im Schema ein Label hinzu, dann steht der Prompt hier.</translation>
    </message>
    <message>
        <source>Preview · record %1</source>
        <translation>Vorschau · Datensatz %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tokens for this record · about %2 for all %Ln record(s)</source>
        <translation>
            <numerusform>Etwa %1 Tokens für diesen Datensatz · etwa %2 für den %Ln Datensatz</numerusform>
            <numerusform>Etwa %1 Tokens für diesen Datensatz · etwa %2 für alle %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectActions</name>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Edit schema…</source>
        <translation>Schema b&amp;earbeiten …</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 copy.tandem</source>
        <extracomment>The name that is suggested for the copy of a project file</extracomment>
        <translation>%1 Kopie.tandem</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>%1: file name of a project</extracomment>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>The project is not there</source>
        <translation>Das Projekt ist nicht da</translation>
    </message>
    <message>
        <source>It stays among the recent projects, for when the file comes back, unless you take it out.</source>
        <translation>Es bleibt bei den zuletzt geöffneten Projekten für den Fall, dass die Datei wiederkommt, es sei denn, Sie nehmen es heraus.</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take &amp;back an import…</source>
        <translation>Import &amp;zurücknehmen …</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project.tandem</source>
        <translation>Neues Projekt.tandem</translation>
    </message>
    <message>
        <source>Make a label from a co&amp;lumn…</source>
        <translation>Label aus einer &amp;Spalte machen …</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in its place</source>
        <translation>Die Projektdatei ist nicht an ihrem Ort</translation>
    </message>
    <message>
        <source>A copy that you save now holds everything. Save one before you leave?</source>
        <translation>Eine Kopie, die Sie jetzt speichern, enthält alles. Speichern, bevor Sie gehen?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Leave without a copy</source>
        <translation>Ohne Kopie verlassen</translation>
    </message>
    <message>
        <source>Leave the project without a copy of it?</source>
        <translation>Das Projekt ohne Kopie verlassen?</translation>
    </message>
    <message>
        <source>What the file holds where it is now is all that is left then. What is in a file that was removed is lost.</source>
        <translation>Dann bleibt nur, was die Datei dort enthält, wo sie jetzt ist. Was in einer entfernten Datei steht, ist verloren.</translation>
    </message>
    <message>
        <source>Leave without a copy…</source>
        <translation>Ohne Kopie verlassen …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>“%1” is open in this window already.</source>
        <translation>„%1“ ist in diesem Fenster schon offen.</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectOpener</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Tandem-Projekte (*.tandem)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>Das Projekt ist in Benutzung</translation>
    </message>
    <message>
        <source>You can look at it and export from it; nothing can be decided until it is opened for writing.</source>
        <translation>Sie können es ansehen und daraus exportieren; entschieden werden kann erst, wenn es zum Schreiben geöffnet ist.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>The project is locked</source>
        <translation>Das Projekt ist gesperrt</translation>
    </message>
    <message>
        <source>With two programs writing to it at the same time, work is lost.</source>
        <translation>Wenn zwei Programme gleichzeitig hineinschreiben, geht Arbeit verloren.</translation>
    </message>
    <message>
        <source>Remove the lock and open</source>
        <translation>Sperre entfernen und öffnen</translation>
    </message>
    <message>
        <source>The project cannot be written</source>
        <translation>Das Projekt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The log is of another state</source>
        <translation>Das Protokoll gehört zu einem anderen Stand</translation>
    </message>
    <message>
        <source>The log is kept beside the project under another name.</source>
        <translation>Das Protokoll bleibt unter einem anderen Namen neben dem Projekt.</translation>
    </message>
    <message>
        <source>Set the log aside and open</source>
        <translation>Protokoll beiseitelegen und öffnen</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectSession</name>
    <message>
        <source>Who annotates?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>What you change is kept under a name. Yours is:</source>
        <translation>Was Sie ändern, wird unter einem Namen festgehalten. Ihrer ist:</translation>
    </message>
</context>
<context>
    <name>tandem::QueryBox</name>
    <message>
        <source>Search or filter  ( / )</source>
        <translation>Suchen oder filtern  ( / )</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>Words, or conditions: %1</source>
        <translation>Wörter oder Bedingungen: %1</translation>
    </message>
</context>
<context>
    <name>tandem::QuoteList</name>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>there several times</source>
        <translation>mehrfach vorhanden</translation>
    </message>
    <message>
        <source>no label of the schema</source>
        <translation>kein Label des Schemas</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platzieren</translation>
    </message>
    <message>
        <source>Label what is selected in the text with this quote&apos;s label.</source>
        <translation>Das im Text Ausgewählte mit dem Label dieses Zitats labeln.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The quote means nothing in this text.</source>
        <translation>Das Zitat meint nichts in diesem Text.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a quote</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a label; %2: why a quote of it could not be placed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) of the model stand nowhere</source>
        <translation>
            <numerusform>%Ln Zitat des Modells steht nirgends</numerusform>
            <numerusform>%Ln Zitate des Modells stehen nirgends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecentCard</name>
    <message numerus="yes">
        <source>%1 · %Ln label(s) to verify</source>
        <extracomment>%1: &quot;12 records&quot;</extracomment>
        <translation>
            <numerusform>%1 · %Ln Label zu prüfen</numerusform>
            <numerusform>%1 · %Ln Labels zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
</context>
<context>
    <name>tandem::RecordActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Next label</source>
        <translation>&amp;Nächstes Label</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>&amp;Setzen auf</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Kommentar …</translation>
    </message>
    <message>
        <source>&amp;Jobs whose labels are shown</source>
        <translation>&amp;Jobs, deren Labels gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Delete the selected records…</source>
        <translation>Ausgewählte &amp;Datensätze löschen …</translation>
    </message>
    <message>
        <source>&amp;Missed spans…</source>
        <translation>Übersehene &amp;Textstellen …</translation>
    </message>
</context>
<context>
    <name>tandem::RecordDeletion</name>
    <message>
        <source>These records are not in the project any more.</source>
        <translation>Diese Datensätze sind nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Datensätze löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln Datensatz löschen?</numerusform>
            <numerusform>%Ln Datensätze löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln record(s)…</source>
        <translation>
            <numerusform>%Ln Datensatz wird gelöscht …</numerusform>
            <numerusform>%Ln Datensätze werden gelöscht …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>%Ln Datensatz gelöscht.</numerusform>
            <numerusform>%Ln Datensätze gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got a label or a decision since they were counted, and stay.</source>
        <translation>
            <numerusform>%Ln Datensatz bekam seit dem Zählen ein Label oder eine Entscheidung und bleibt.</numerusform>
            <numerusform>%Ln Datensätze bekamen seit dem Zählen ein Label oder eine Entscheidung und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>tandem::RecordTableModel</name>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heading of the column with the number of a record</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>Personen uneinig</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of spans; %1: &quot;Paris (place), Ada (person)&quot;</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordText</name>
    <message>
        <source>Text of the record</source>
        <translation>Text des Datensatzes</translation>
    </message>
</context>
<context>
    <name>tandem::RecordsPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Noch gibt es keine Datensätze.</translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation>Kein Datensatz passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Take a condition out, or look at everything.</source>
        <translation>Nehmen Sie eine Bedingung heraus oder sehen Sie alles an.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Datensätze zeigen</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be imported here.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet, deshalb kann hier nichts importiert werden.</translation>
    </message>
    <message>
        <source>Import a CSV, TSV or JSON file: one row becomes one record.</source>
        <translation>Importieren Sie eine CSV-, TSV- oder JSON-Datei: Aus einer Zeile wird ein Datensatz.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>This project is open read-only. You can look at everything and export; to decide, open it where nobody else has it open.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. Sie können alles ansehen und exportieren; zum Entscheiden öffnen Sie es, wenn niemand sonst es offen hat.</translation>
    </message>
    <message>
        <source>Nothing says yet what is to be labelled. Add a label with its options.</source>
        <translation>Noch sagt nichts, was zu labeln ist. Fügen Sie ein Label mit seinen Optionen hinzu.</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <translation>Schema bearbeiten …</translation>
    </message>
    <message>
        <source>Nothing is labelled yet. Choose options by their keys, or let an agent go first.</source>
        <translation>Noch hat nichts ein Label. Wählen Sie Optionen mit ihren Tasten oder lassen Sie einen Agenten vorangehen.</translation>
    </message>
    <message>
        <source>Run agent…</source>
        <translation>Agent starten …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) no longer match this search and stay until you refresh.</source>
        <translation>
            <numerusform>%Ln Datensatz passt nicht mehr zu dieser Suche und bleibt, bis Sie auffrischen.</numerusform>
            <numerusform>%Ln Datensätze passen nicht mehr zu dieser Suche und bleiben, bis Sie auffrischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list still shows all records.</source>
        <translation>Die Liste zeigt weiter alle Datensätze.</translation>
    </message>
    <message>
        <source>The list still shows what was searched for before.</source>
        <translation>Die Liste zeigt weiter, was zuvor gesucht wurde.</translation>
    </message>
    <message>
        <source>Labels have changed since this list was ordered by them.</source>
        <translation>Seit diese Liste nach Labels sortiert wurde, haben sie sich geändert.</translation>
    </message>
    <message>
        <source>Settle the conflict as</source>
        <translation>Konflikt entscheiden als</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Konflikt entscheiden</translation>
    </message>
</context>
<context>
    <name>tandem::RemovalForm</name>
    <message>
        <source>Keep it as retired</source>
        <translation>Stillgelegt behalten</translation>
    </message>
    <message>
        <source>Nobody is offered it any more. Labels that have it keep it.</source>
        <translation>Niemandem wird sie mehr angeboten. Labels, die sie haben, behalten sie.</translation>
    </message>
    <message>
        <source>Nobody is asked any more. The labels stay, and can be searched and exported.</source>
        <translation>Niemand wird mehr danach gefragt. Die Labels bleiben und können gesucht und exportiert werden.</translation>
    </message>
    <message>
        <source>Delete it with its labels</source>
        <translation>Mit den Labels löschen</translation>
    </message>
    <message>
        <source>What people and models said goes with it. An undo brings all of it back.</source>
        <translation>Was Personen und Modelle gesagt haben, fällt mit weg. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Its labels become</source>
        <translation>Die Labels werden zu</translation>
    </message>
    <message>
        <source>Option that takes its labels</source>
        <translation>Option, die die Labels übernimmt</translation>
    </message>
    <message>
        <source>Remove “%1” of “%2”</source>
        <extracomment>%1: an option, %2: a label</extracomment>
        <translation>„%1“ von „%2“ entfernen</translation>
    </message>
    <message>
        <source>Remove the label “%1”</source>
        <translation>Das Merkmal „%1“ entfernen</translation>
    </message>
    <message>
        <source>Labels have this option. What is to become of them?</source>
        <translation>Labels haben diese Option. Was soll aus ihnen werden?</translation>
    </message>
    <message>
        <source>Records have this label. What is to become of what was said?</source>
        <translation>Datensätze haben dieses Label. Was soll aus dem werden, was gesagt wurde?</translation>
    </message>
    <message numerus="yes">
        <source>Retire: keep %Ln label(s)</source>
        <translation>
            <numerusform>Stilllegen: %Ln Label behalten</numerusform>
            <numerusform>Stilllegen: %Ln Labels behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message numerus="yes">
        <source>Replace: %Ln label(s)</source>
        <translation>
            <numerusform>Ersetzen: %Ln Label</numerusform>
            <numerusform>Ersetzen: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Delete: %Ln label(s)</source>
        <translation>
            <numerusform>Löschen: %Ln Label</numerusform>
            <numerusform>Löschen: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tandem::RenameCheck</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <extracomment>%1, %2: names of an option, before and after</extracomment>
        <translation>„%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>What people and agents said stays; it is read by the new name from then on. An undo takes it back.</source>
        <translation>Was Personen und Agenten gesagt haben, bleibt; von da an wird es unter dem neuen Namen gelesen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Rename options</source>
        <translation>Optionen umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) will read otherwise.</source>
        <translation>
            <numerusform>%Ln Label wird anders lauten.</numerusform>
            <numerusform>%Ln Labels werden anders lauten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename and save</source>
        <translation>Umbenennen und speichern</translation>
    </message>
</context>
<context>
    <name>tandem::RunDialog</name>
    <message>
        <source>Run an agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>Problems of the list of models</source>
        <translation>Fehler in der Liste der Modelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>There is nothing to label yet. Add a label in the schema.</source>
        <translation>Noch gibt es nichts zu labeln. Fügen Sie im Schema ein Label hinzu.</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>Wählen Sie mindestens ein Label.</translation>
    </message>
    <message>
        <source>Texts leave this computer for %1. I allow it.</source>
        <translation>Texte verlassen diesen Computer und gehen an %1. Ich erlaube es.</translation>
    </message>
    <message>
        <source>There is no record in this subset. Choose another one.</source>
        <translation>In dieser Teilmenge ist kein Datensatz. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nobody has decided anything yet, so it compares the text with the words of the options. Nothing leaves this computer.</source>
        <translation>Noch hat niemand etwas entschieden, deshalb vergleicht sie den Text mit den Wörtern der Optionen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The texts go to %1.</source>
        <translation>Die Texte gehen an %1.</translation>
    </message>
    <message>
        <source>The texts stay on this computer (%1).</source>
        <translation>Die Texte bleiben auf diesem Computer (%1).</translation>
    </message>
    <message>
        <source>The earlier job keeps its labels; the table then shows those of the new one.</source>
        <translation>Der frühere Job behält seine Labels; die Tabelle zeigt dann die des neuen.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz labeln</numerusform>
            <numerusform>%Ln Datensätze labeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sample prompts cannot be sent. The job goes on without such records and counts them.</source>
        <translation>
            <numerusform>%Ln der Beispiel-Prompts kann nicht gesendet werden. Der Job läuft ohne solche Datensätze weiter und zählt sie.</numerusform>
            <numerusform>%Ln der Beispiel-Prompts können nicht gesendet werden. Der Job läuft ohne solche Datensätze weiter und zählt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %Ln decided label(s). Nothing leaves this computer.</source>
        <translation>
            <numerusform>Lernt aus %Ln entschiedenen Label. Nichts verlässt diesen Computer.</numerusform>
            <numerusform>Lernt aus %Ln entschiedenen Labels. Nichts verlässt diesen Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Was laufen soll</translation>
    </message>
</context>
<context>
    <name>tandem::RunForm</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>A small statistical model that learns from what people decided; not an LLM.</source>
        <translation>Ein kleines statistisches Modell, das aus dem lernt, was Menschen entschieden haben; kein LLM.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>How many calls are under way at the same time.</source>
        <translation>Wie viele Aufrufe zur gleichen Zeit unterwegs sind.</translation>
    </message>
    <message>
        <source>New agent…</source>
        <translation>Neuer Agent …</translation>
    </message>
</context>
<context>
    <name>tandem::RunPreview</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Sample prompt</source>
        <translation>Beispiel-Prompt</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>The built-in baseline reads the record itself and uses no template.</source>
        <translation>Die eingebaute Baseline liest den Datensatz selbst und benutzt keine Vorlage.</translation>
    </message>
    <message>
        <source>There is no prompt to show.</source>
        <translation>Es gibt keinen Prompt zu zeigen.</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaChangeDialog</name>
    <message>
        <source>Change the schema</source>
        <translation>Das Schema ändern</translation>
    </message>
    <message>
        <source>One act, for everybody&apos;s labels and all jobs alike; an undo takes it back.</source>
        <translation>Eine Handlung, für die Labels aller und alle Jobs gleichermaßen; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changing the schema and the labels. Cancel leaves both as they are.</source>
        <translation>Das Schema und die Labels werden geändert. Abbrechen lässt beide, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaChanges</name>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1: what was done, as in &quot;merge “good”, “fine” into “good” (mood)&quot;</extracomment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaEditor</name>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Schemata (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to label yet</source>
        <translation>Noch gibt es nichts zu labeln</translation>
    </message>
    <message>
        <source>A label is a question about a record, with the options that answer it.</source>
        <translation>Ein Label ist eine Frage zu einem Datensatz, mit den Optionen, die sie beantworten.</translation>
    </message>
    <message>
        <source>From JSON…</source>
        <translation>Aus JSON …</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>Nach JSON …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This project was opened read-only.</source>
        <translation>Dieses Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This is version %1. A saved change can be undone with Z.</source>
        <translation>Das ist Version %1. Eine gespeicherte Änderung kann mit Z rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>A saved change can be undone with Z.</source>
        <translation>Eine gespeicherte Änderung kann mit Z rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Speichern als Version %1</translation>
    </message>
    <message>
        <source>Read a schema</source>
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>This is what the file says. Nothing is changed until you save.</source>
        <translation>Das sagt die Datei. Bis Sie speichern, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>Schema schreiben</translation>
    </message>
    <message>
        <source>The schema is written.</source>
        <translation>Das Schema ist geschrieben.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The changes to the schema are not saved.</source>
        <translation>Die Änderungen am Schema sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>They are lost if you close this.</source>
        <translation>Sie gehen verloren, wenn Sie dies schließen.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Give the label a name and its options.</source>
        <translation>Geben Sie dem Merkmal einen Namen und seine Optionen.</translation>
    </message>
    <message>
        <source>This changes the schema that is stored. Mend what is edited here first, or close the editor without saving.</source>
        <translation>Dies ändert das gespeicherte Schema. Berichtigen Sie zuerst, was hier bearbeitet ist, oder schließen Sie den Editor, ohne zu speichern.</translation>
    </message>
    <message>
        <source>What is edited here has to be saved first.</source>
        <translation>Was hier bearbeitet ist, muss zuerst gespeichert werden.</translation>
    </message>
    <message>
        <source>This changes the schema that is stored, together with its labels.</source>
        <translation>Dies ändert das gespeicherte Schema zusammen mit seinen Labels.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The table shows these records. What is edited here is not saved yet.</source>
        <translation>Die Tabelle zeigt diese Datensätze. Was hier bearbeitet ist, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaOutline</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · one of %Ln</source>
        <extracomment>A label of which a record has one option, or several: &quot;sentiment · one of 3&quot;</extracomment>
        <translation>
            <numerusform>%1 · eine von %Ln</numerusform>
            <numerusform>%1 · eine von %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · any of %Ln</source>
        <translation>
            <numerusform>%1 · beliebig viele von %Ln</numerusform>
            <numerusform>%1 · beliebig viele von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Guideline for everything</source>
        <translation>Leitlinie für alles</translation>
    </message>
    <message>
        <source>What goes before all labels: what the texts are, for whom.</source>
        <translation>Was vor allen Labels steht: was die Texte sind, für wen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move the label up</source>
        <translation>Label nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move the label down</source>
        <translation>Label nach unten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · spans, %Ln option(s)</source>
        <translation>
            <numerusform>%1 · Textstellen, %Ln Option</numerusform>
            <numerusform>%1 · Textstellen, %Ln Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <extracomment>%1: a label that is not asked any more</extracomment>
        <translation>%1 · stillgelegt</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen …</translation>
    </message>
    <message>
        <source>What the schema was before</source>
        <translation>Wie das Schema früher war</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaPart</name>
    <message>
        <source>span</source>
        <extracomment>A label that stands on a part of a text, not on the whole</extracomment>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>1 of %L1</source>
        <extracomment>One of %1 options is chosen</extracomment>
        <translation>1 aus %L1</translation>
    </message>
    <message>
        <source>any of %L1</source>
        <extracomment>Any number of %1 options is chosen</extracomment>
        <translation>viele aus %L1</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schema · version %L1</source>
        <translation>Schema · Version %L1</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <extracomment>Of the schema, below its labels</extracomment>
        <translation>Schema bearbeiten …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaVersionsDialog</name>
    <message>
        <source>Versions of the schema</source>
        <translation>Versionen des Schemas</translation>
    </message>
    <message>
        <source>Each saved change makes a version. A job keeps the one that it ran under.</source>
        <translation>Jede gespeicherte Änderung macht eine Version. Ein Job behält die, mit der er lief.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Give this name</source>
        <translation>Diesen Namen geben</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version zum Vergleichen</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>The schema was never saved.</source>
        <translation>Das Schema wurde noch nie gespeichert.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1: the number of a version of the schema</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a version of the schema, %2: its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an empty schema</source>
        <translation>ein leeres Schema</translation>
    </message>
    <message>
        <source>They mean the same.</source>
        <translation>Sie bedeuten dasselbe.</translation>
    </message>
</context>
<context>
    <name>tandem::SidePanel</name>
    <message>
        <source>Subsets, schema and agents</source>
        <translation>Teilmengen, Schema und Agenten</translation>
    </message>
</context>
<context>
    <name>tandem::SingleView</name>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>Single record</source>
        <translation>Einzelner Datensatz</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>Record %1 · %2 of %3 in this list</source>
        <translation>Datensatz %1 · %2 von %3 in dieser Liste</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
</context>
<context>
    <name>tandem::SourceOptionsBar</name>
    <message>
        <source>First row is the header</source>
        <translation>Die erste Zeile ist der Kopf</translation>
    </message>
    <message>
        <source>guessed from the first 64 kB; change if the rows below look wrong</source>
        <translation>aus den ersten 64 kB erraten; ändern Sie es, wenn die Zeilen unten falsch aussehen</translation>
    </message>
</context>
<context>
    <name>tandem::SourcePreviewModel</name>
    <message>
        <source>Line %1 of the file:
%2</source>
        <translation>Zeile %1 der Datei:
%2</translation>
    </message>
</context>
<context>
    <name>tandem::SpanController</name>
    <message>
        <source>Every quote of the model stands somewhere in this text.</source>
        <translation>Jedes Zitat des Modells steht irgendwo in diesem Text.</translation>
    </message>
    <message>
        <source>No span of this record is unverified.</source>
        <translation>Keine Textstelle dieses Datensatzes ist ungeprüft.</translation>
    </message>
    <message>
        <source>No unverified span of this record has a low confidence.</source>
        <translation>Keine ungeprüfte Textstelle dieses Datensatzes hat eine niedrige Konfidenz.</translation>
    </message>
    <message>
        <source>This record has no spans yet. Select a stretch of its text, then press the number of a label.</source>
        <translation>Dieser Datensatz hat noch keine Textstellen. Wählen Sie eine Stelle im Text aus und drücken Sie dann die Nummer eines Labels.</translation>
    </message>
    <message>
        <source>Spans are marked in the text: open the record alone (%1).</source>
        <extracomment>%1: a key</extracomment>
        <translation>Textstellen werden im Text markiert: Öffnen Sie den Datensatz einzeln (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed: the record has another label by now.</source>
        <translation>Es wurde nichts geändert: Der Datensatz hat inzwischen ein anderes Label.</translation>
    </message>
    <message>
        <source>All spans of this record have been looked at. Enter says that it is done.</source>
        <translation>Alle Textstellen dieses Datensatzes sind angesehen. Die Eingabetaste gibt an, dass er erledigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) of this record are labelled.</source>
        <translation>
            <numerusform>%Ln weitere Stelle dieses Datensatzes ist gelabelt.</numerusform>
            <numerusform>%Ln weitere Stellen dieses Datensatzes sind gelabelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no label of this schema. Label what is meant by its number, then drop the quote.</source>
        <translation>„%1“ ist kein Label dieses Schemas. Labeln Sie das Gemeinte mit der Nummer des Labels und verwerfen Sie dann das Zitat.</translation>
    </message>
    <message>
        <source>The quote “%1” is dropped.</source>
        <translation>Das Zitat „%1“ ist verworfen.</translation>
    </message>
</context>
<context>
    <name>tandem::SpanDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>of a span; %1: its label; %2: who made it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tandem::SpanExportPart</name>
    <message>
        <source>Spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>Was das Format nicht fassen kann</translation>
    </message>
    <message>
        <source>Of the &amp;label</source>
        <translation>Des &amp;Merkmals</translation>
    </message>
    <message>
        <source>Final spans</source>
        <translation>Endgültige Textstellen</translation>
    </message>
    <message>
        <source>Those that people hold to be right, or that are taken as they are.</source>
        <translation>Die, die Menschen für richtig halten oder die übernommen werden, wie sie sind.</translation>
    </message>
    <message>
        <source>Gold spans</source>
        <translation>Gold-Textstellen</translation>
    </message>
    <message>
        <source>Those that came with an import as gold.</source>
        <translation>Die, die ein Import als Gold mitgebracht hat.</translation>
    </message>
</context>
<context>
    <name>tandem::SpanHints</name>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>nächste Textstelle</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>same elsewhere</source>
        <translation>auch anderswo</translation>
    </message>
</context>
<context>
    <name>tandem::SpanList</name>
    <message>
        <source>Spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>Noch keine Textstellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Textstelle</numerusform>
            <numerusform>%Ln Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln unverified</source>
        <extracomment>%1: &quot;12 spans&quot;; %Ln: how many of them</extracomment>
        <translation>
            <numerusform>%1 · %Ln ungeprüft</numerusform>
            <numerusform>%1 · %Ln ungeprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>The same spans: %1</source>
        <translation>Dieselben Textstellen: %1</translation>
    </message>
    <message>
        <source>Spans on which others differ</source>
        <translation>Textstellen, in denen andere abweichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1</source>
        <translation>
            <numerusform>%Ln Unterschied zu %1</numerusform>
            <numerusform>%Ln Unterschiede zu %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SpanListModel</name>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>Annotator</translation>
    </message>
</context>
<context>
    <name>tandem::SpanOptionsBar</name>
    <message>
        <source>What offsets count</source>
        <translation>Was die Positionen zählen</translation>
    </message>
    <message>
        <source>Programs in Python count characters (Unicode code points), those in Java and JavaScript units of UTF-16, some others the bytes of UTF-8.</source>
        <translation>Programme in Python zählen Zeichen (Unicode-Codepoints), solche in Java und JavaScript UTF-16-Einheiten, manche andere die UTF-8-Bytes.</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>erraten</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>units of UTF-16</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>UTF-8-Bytes</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>Positionen zählen</translation>
    </message>
    <message>
        <source>Words in column</source>
        <translation>Wörter in Spalte</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>Tags in column</source>
        <translation>Tags in Spalte</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzte</translation>
    </message>
</context>
<context>
    <name>tandem::SpanView</name>
    <message>
        <source>Text of the record with its spans</source>
        <translation>Text des Datensatzes mit seinen Textstellen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>of a span; %1: its label; %2: who made it; %3: a probability</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>of a span; %1: its label; %2: who made it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tandem::SplitForm</name>
    <message>
        <source>becomes</source>
        <extracomment>The first of two options that another one is split into</extracomment>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The second of two options that another one is split into</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>Records that take the first, by a search</source>
        <translation>Datensätze, die die erste nehmen, per Suche</translation>
    </message>
    <message>
        <source>Words, or conditions as in the list: meta.channel=mail</source>
        <translation>Wörter oder Bedingungen wie in der Liste: meta.channel=mail</translation>
    </message>
    <message>
        <source>Two lines
of text</source>
        <translation>Zwei Zeilen
Text</translation>
    </message>
    <message>
        <source>Without a search, all of its labels become the first.</source>
        <extracomment>%1: an option that another one is split into</extracomment>
        <translation>Ohne Suche werden alle Labels zur ersten.</translation>
    </message>
    <message>
        <source>Without a search, all of its labels become “%1”.</source>
        <translation>Ohne Suche werden alle Labels zu „%1“.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>%Ln Datensatz gefunden.</numerusform>
            <numerusform>%Ln Datensätze gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What of them has this option becomes the first, all other the second.</source>
        <translation>Was davon diese Option hat, wird zur ersten, alles andere zur zweiten.</translation>
    </message>
    <message>
        <source>Split “%1” of “%2”</source>
        <extracomment>%1: an option, %2: a label</extracomment>
        <translation>„%1“ von „%2“ aufteilen</translation>
    </message>
    <message>
        <source>Two options take its place. A name that it has already may be one of the two: it is kept.</source>
        <translation>Zwei Optionen treten an ihre Stelle. Eine der beiden darf den Namen behalten, den sie schon hat: Sie bleibt dann erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Split: %Ln label(s)</source>
        <translation>
            <numerusform>Aufteilen: %Ln Label</numerusform>
            <numerusform>Aufteilen: %Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
</context>
<context>
    <name>tandem::StartView</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Label text together with a model</source>
        <translation>Gemeinsam mit einem Modell Text labeln</translation>
    </message>
    <message>
        <source>Import a file, say what to label, let an agent label it, verify what it is least sure of.</source>
        <translation>Importieren Sie eine Datei, sagen Sie, was zu labeln ist, lassen Sie einen Agenten labeln und prüfen Sie, worin er am unsichersten ist.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Drop a CSV, JSON or project file here</source>
        <translation>Legen Sie eine CSV-, JSON- oder Projektdatei hier ab</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the place to drop a file and the buttons that open one</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Demo: 600 customer messages</source>
        <translation>Demo: 600 Kundennachrichten</translation>
    </message>
    <message>
        <source>With labels, a small built-in model and no network.</source>
        <translation>Mit Labels, einem kleinen eingebauten Modell und ohne Netz.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
</context>
<context>
    <name>tandem::StatusLine</name>
    <message>
        <source>Every decision is written to disk before the next record appears.</source>
        <translation>Jede Entscheidung steht auf der Platte, bevor der nächste Datensatz erscheint.</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>This set is not saved yet</source>
        <translation>Diese Auswahl ist noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>tandem::SubsetChoice</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Current list (%1)</source>
        <translation>Aktuelle Liste (%1)</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>Auswahl (%1)</translation>
    </message>
    <message>
        <source>The first of the list</source>
        <translation>Die ersten der Liste</translation>
    </message>
    <message>
        <source>All records (%1)</source>
        <translation>Alle Datensätze (%1)</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>Wie viele davon</translation>
    </message>
    <message>
        <source>At random from the list</source>
        <translation>Zufällig aus der Liste</translation>
    </message>
    <message>
        <source>Left by %1 (%2)</source>
        <translation>Übrig von %1 (%2)</translation>
    </message>
    <message>
        <source>Current list (still being read)</source>
        <translation>Aktuelle Liste (wird noch gelesen)</translation>
    </message>
</context>
<context>
    <name>tandem::SubsetPart</name>
    <message>
        <source>Subsets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Below %1</source>
        <extracomment>Records whose label has a confidence below this probability</extracomment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Differs from people</source>
        <extracomment>Records where a job&apos;s label is not what people said</extracomment>
        <translation>Anders als Personen</translation>
    </message>
    <message>
        <source>Invalid, undecided</source>
        <extracomment>Records whose answers are invalid and about which nobody has decided</extracomment>
        <translation>Ungültig, offen</translation>
    </message>
</context>
<context>
    <name>tandem::TemplatePane</name>
    <message>
        <source>Put in %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Fehler der Vorlage</translation>
    </message>
    <message>
        <source>What the template lacks</source>
        <translation>Was der Vorlage fehlt</translation>
    </message>
    <message>
        <source>System template</source>
        <translation>System-Vorlage</translation>
    </message>
    <message>
        <source>Empty: no system message is sent.</source>
        <translation>Leer: Es wird keine Systemnachricht gesendet.</translation>
    </message>
    <message>
        <source>User template</source>
        <translation>Nutzer-Vorlage</translation>
    </message>
    <message>
        <source>{{record}}, {{meta.NAME}}, {{guideline}}, {{tag}}; {{#labels}} with {{name}}, {{guideline}}, {{format}} and {{#options}} with {{value}}, {{text}}, {{description}}</source>
        <translation>{{record}}, {{meta.NAME}}, {{guideline}}, {{tag}}; {{#labels}} mit {{name}}, {{guideline}}, {{format}} und {{#options}} mit {{value}}, {{text}}, {{description}}</translation>
    </message>
    <message>
        <source>%1 · not used by the built-in baseline</source>
        <translation>%1 · von der eingebauten Baseline nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this template are marked in it.</source>
        <translation>
            <numerusform>%Ln weiteres Problem dieser Vorlage ist darin markiert.</numerusform>
            <numerusform>%Ln weitere Probleme dieser Vorlage sind darin markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was written for version %1 of the schema, which is version %2 now: check what it says of labels and options.</source>
        <translation>Dies wurde für Version %1 des Schemas geschrieben, das jetzt Version %2 hat: Prüfen Sie, was es über Labels und Optionen sagt.</translation>
    </message>
    <message>
        <source>Take the default template</source>
        <translation>Standardvorlage nehmen</translation>
    </message>
</context>
<context>
    <name>tandem::TextComposer</name>
    <message>
        <source>Template of the text</source>
        <translation>Vorlage des Textes</translation>
    </message>
</context>
<context>
    <name>tandem::VersionTable</name>
    <message>
        <source>%1 · in force</source>
        <extracomment>%1: the number of a version of the schema</extracomment>
        <translation>%1 · in Kraft</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>tandem::ViewActions</name>
    <message>
        <source>S&amp;ort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Single record</source>
        <translation>&amp;Einzelner Datensatz</translation>
    </message>
    <message>
        <source>&amp;Least confident first</source>
        <translation>&amp;Unsicherste zuerst</translation>
    </message>
    <message>
        <source>&amp;Most confident first</source>
        <translation>&amp;Sicherste zuerst</translation>
    </message>
    <message>
        <source>By &amp;label</source>
        <translation>Nach &amp;Label</translation>
    </message>
    <message>
        <source>By &amp;status</source>
        <translation>Nach S&amp;tatus</translation>
    </message>
    <message>
        <source>As &amp;imported</source>
        <translation>Wie &amp;importiert</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>Bereiche &amp;verschieben</translation>
    </message>
    <message>
        <source>Shows the titles of the panels, by which they can be dragged.</source>
        <translation>Zeigt die Titel der Bereiche, an denen man sie ziehen kann.</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Sort &amp;by column</source>
        <translation>&amp;Sortieren nach Spalte</translation>
    </message>
    <message>
        <source>Show &amp;only</source>
        <translation>&amp;Nur zeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>tandem::Workspace</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
</TS>
