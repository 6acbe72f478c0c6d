<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Agent</name>
    <message>
        <source>An agent holds no key: take “%1” out, put the key into an environment variable and name that variable in “key_env”.</source>
        <translation>エージェントにキーは含められません。「%1」を削除し、キーを環境変数に入れて、その名前を「key_env」に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a member of an agent. Did you mean “%2”?</source>
        <translation>「%1」はエージェントの項目ではありません。「%2」のことですか。</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>「%1」はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“parameters” must be a JSON object.</source>
        <translation>「parameters」はJSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>%1 cannot stand among the parameters: the program sets it itself.</source>
        <translation>%1はパラメーターに書けません。プログラムが設定します。</translation>
    </message>
    <message>
        <source>“n” must be 1: how many answers are asked for stands in “samples”.</source>
        <translation>「n」は1でなければなりません。求める回答の数は「samples」に書きます。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a number from %3 to %4.</source>
        <translation>%1の値%2は使えません。%3から%4までの数で指定してください。</translation>
    </message>
    <message>
        <source>“prompt” must be an object with “system” and “user”.</source>
        <translation>「prompt」は「system」と「user」を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“answer_format” must be “automatic”, “schema”, “written” or “choice”.</source>
        <translation>「answer_format」は「automatic」、「schema」、「written」、「choice」のいずれかです。</translation>
    </message>
    <message>
        <source>“limits” must be an object with “requests_per_minute” and “tokens_per_minute”.</source>
        <translation>「limits」は「requests_per_minute」と「tokens_per_minute」を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>「%1」はtrueかfalseでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be a whole number from %3 to %4.</source>
        <translation>「%1」の値%2は使えません。%3から%4までの整数で指定してください。</translation>
    </message>
    <message>
        <source>The agent has no “name”.</source>
        <translation>エージェントに「name」がありません。</translation>
    </message>
    <message>
        <source>The agent has no “model”.</source>
        <translation>エージェントに「model」がありません。</translation>
    </message>
    <message>
        <source>“key_env” must be the name of an environment variable (letters, digits and _), never the key itself.</source>
        <translation>「key_env」には環境変数の名前（英数字と_）を書きます。キーそのものは書けません。</translation>
    </message>
    <message>
        <source>The agent has no “base_url”, for example http://127.0.0.1:8080/v1.</source>
        <translation>エージェントに「base_url」がありません。例: http://127.0.0.1:8080/v1</translation>
    </message>
    <message>
        <source>“base_url” must be a web address such as https://host/v1.</source>
        <translation>「base_url」はhttps://host/v1のようなWebアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>“base_url” must hold no user name, password, query or fragment.</source>
        <translation>「base_url」にユーザー名、パスワード、クエリ、フラグメントを含めることはできません。</translation>
    </message>
    <message>
        <source>The agent is not valid JSON. %1</source>
        <translation>エージェントは正しいJSONではありません。%1</translation>
    </message>
    <message>
        <source>The agent must be a JSON object.</source>
        <translation>エージェントはJSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The agent cannot be used. %1</source>
        <translation>このエージェントは使えません。%1</translation>
    </message>
    <message>
        <source>The provider “%1” is not known; it must be one of these: %2.</source>
        <translation>プロバイダー「%1」は不明です。次のいずれかにしてください: %2。</translation>
    </message>
    <message>
        <source>“%1” is not a member of “%2”, which has: %3.</source>
        <translation>「%1」は「%2」の項目ではありません。使えるのは: %3</translation>
    </message>
    <message>
        <source>“%1” is not a member of “%2”. Did you mean “%3”?</source>
        <translation>「%1」は「%2」の項目ではありません。「%3」のことですか?</translation>
    </message>
    <message>
        <source>“%1” is not a member of an agent; what is sent to the model belongs into “parameters”, and a note of your own has a name that begins with _.</source>
        <translation>「%1」はエージェントのメンバーではありません。モデルに送るものは「parameters」に入れ、自分用のメモには _ で始まる名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>AgentVerb</name>
    <message>
        <source>The agent %1 is stored as version %2.</source>
        <translation>エージェント%1をバージョン%2として保存しました。</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Stores an agent: a model and a prompt; a changed one is a new version.</source>
        <translation>エージェント（モデルとプロンプト）を保存します。変更すると新しいバージョンになります。</translation>
    </message>
    <message>
        <source>The file: %1. &quot;key_env&quot; names the environment variable that holds the key. Without &quot;prompt&quot;, the default template is taken. Every project has the agent &quot;baseline&quot;, a small statistical model.</source>
        <translation>ファイルの形: %1。「key_env」はキーの入った環境変数の名前です。「prompt」がなければ既定のテンプレートを使います。どのプロジェクトにもエージェント「baseline」（小さな統計モデル）があります。</translation>
    </message>
    <message>
        <source>Lists the agents with their newest version.</source>
        <translation>エージェントを最新バージョンとともに一覧にします。</translation>
    </message>
    <message>
        <source>Prints an agent as JSON.</source>
        <translation>エージェントをJSONで出力します。</translation>
    </message>
    <message>
        <source>The agent %1 is so already (version %2).</source>
        <translation>エージェント %1 はすでにその内容です（バージョン %2）。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>nothing to compare yet</source>
        <translation>比べるものはまだありません</translation>
    </message>
    <message>
        <source>%1 of %2 agree: %3 (95 % interval: %4 to %5)</source>
        <extracomment>How often a job&apos;s label is what people (or gold) say: a count of a count; the share, and its 95 % interval</extracomment>
        <translation>%2件中%1件が一致: %3（95 %区間: %4～%5）</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>what is right</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>%1, with people: %2</source>
        <translation>%1、担当者と: %2</translation>
    </message>
    <message>
        <source>%1, with gold: %2</source>
        <translation>%1、ゴールドと: %2</translation>
    </message>
    <message>
        <source>The records: --query agrees:%1, differs:%1, gold-agrees:%1 or gold-differs:%1, with label:NAME=VALUE or gold:NAME=VALUE for one option.</source>
        <translation>レコード: --query agrees:%1、differs:%1、gold-agrees:%1 または gold-differs:%1。1 つの選択肢だけなら label:NAME=VALUE または gold:NAME=VALUE を加えます。</translation>
    </message>
    <message>
        <source>The job was restored from an export, which does not say what its model was trained on: no record is left out.</source>
        <translation>このジョブはエクスポートから復元されたもので、モデルが何で学習したかは記録されていません。除外されたレコードはありません。</translation>
    </message>
    <message>
        <source>Records that the job was trained on are left out.</source>
        <translation>ジョブの学習に使われたレコードは除かれます。</translation>
    </message>
</context>
<context>
    <name>AgreementVerb</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>equal pairs</source>
        <translation>一致した組</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal)</source>
        <translation>クリッペンドルフの α(順序)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>クリッペンドルフの α</translation>
    </message>
    <message>
        <source>alpha, Jaccard distance</source>
        <translation>α(ジャカード距離)</translation>
    </message>
    <message>
        <source>alpha, MASI distance</source>
        <translation>α(MASI 距離)</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>グウェットの AC1</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>フライスの κ</translation>
    </message>
    <message>
        <source>records have different numbers of opinions</source>
        <translation>レコードごとに意見の数が異なります</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>組</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>コーエンの κ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s): see --json.</source>
        <translation>
            <numerusform>ほかに %Ln 組あります。--json を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>exact F1</source>
        <translation>完全一致 F1</translation>
    </message>
    <message>
        <source>overlap F1</source>
        <translation>重なり F1</translation>
    </message>
    <message>
        <source>soft F1</source>
        <translation>長さ加重 F1</translation>
    </message>
    <message>
        <source>kappa of characters</source>
        <translation>文字の κ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with two or more opinions.</source>
        <translation>
            <numerusform>意見が 2 つ以上あるレコード: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two annotators or more, with commas between them.</source>
        <translation>2 人以上のアノテーターをコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>Say which label is meant: --label NAME.</source>
        <translation>どのラベルかを --label NAME で指定してください。</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; has an opinion on %2.</source>
        <translation>「%1」という人は %2 について意見がありません。</translation>
    </message>
    <message>
        <source>Tells how far people, gold and shown jobs agree on a label.</source>
        <translation>ラベルについて、人、ゴールド、表示中のジョブがどの程度一致するかを示します。</translation>
    </message>
    <message>
        <source>the label definition; may be left out where there is only one</source>
        <translation>ラベル定義。1 つしかない場合は省略できます</translation>
    </message>
    <message>
        <source>only these, by their names; all where it is left out</source>
        <translation>名前で指定した人だけ。省略するとすべて</translation>
    </message>
    <message>
        <source>only the records of this search</source>
        <translation>この検索のレコードだけ</translation>
    </message>
    <message>
        <source>Without --annotators the first table is about people alone, where two of them have an opinion; pairs are of everybody.</source>
        <translation>--annotators がない場合、2 人以上が意見を持っていれば最初の表は人だけのものです。組はすべての人とジョブについてです。</translation>
    </message>
    <message>
        <source>Who confirmed an agent&apos;s label agrees with it; they had seen it. Each number is given with its 95 % interval, by resampling records or, for Cohen&apos;s kappa and Gwet&apos;s AC1, by its standard error.</source>
        <translation>エージェントのラベルを確認した人は、それを見たうえで一致しています。各数値には 95 % 区間が付きます。レコードの再標本抽出、またはコーエンの κ とグウェットの AC1 では標準誤差によるものです。</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>This label definition is not in the schema any more.</source>
        <translation>このラベル定義はもうスキーマにありません。</translation>
    </message>
</context>
<context>
    <name>BuiltInModel</name>
    <message>
        <source>A stored answer of the built-in baseline cannot be read. Start a new job.</source>
        <translation>内蔵ベースラインの保存された回答を読み取れません。新しいジョブを開始してください。</translation>
    </message>
    <message>
        <source>The trained baseline that is stored with this job cannot be read. Start a new job with the agent.</source>
        <translation>このジョブとともに保存された学習済みベースラインを読み取れません。このエージェントで新しいジョブを開始してください。</translation>
    </message>
    <message>
        <source>The training of the built-in baseline was stopped.</source>
        <translation>内蔵ベースラインの学習は中止されました。</translation>
    </message>
    <message>
        <source>The built-in baseline has no spans to learn “%1” from: no record has spans of it that a person decided. Mark spans in some records first; ten are a start.</source>
        <translation>内蔵ベースラインには「%1」を学習するスパンがありません。担当者が判定したスパンのあるレコードがありません。先にいくつかのレコードでスパンをマークしてください。まずは10件で始められます。</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>%1 refused the key. Check the agent&apos;s key, or the environment variable that it names, then resume the job.</source>
        <translation>%1がキーを拒否しました。エージェントのキーか、指定した環境変数を確かめてから、ジョブを再開してください。</translation>
    </message>
    <message>
        <source>The account at %1 has no credit left, or reached its spending limit. Settle that there, then resume the job.</source>
        <translation>%1のアカウントの残高がないか、利用上限に達しました。解決してからジョブを再開してください。</translation>
    </message>
    <message>
        <source>The day&apos;s quota at %1 is used up. Resume the job tomorrow.</source>
        <translation>%1の1日の利用枠を使い切りました。明日ジョブを再開してください。</translation>
    </message>
    <message>
        <source>%1 asks to wait for more than two minutes. Resume the job later, or with fewer calls at the same time.</source>
        <translation>%1が2分を超える待機を求めています。後で、または同時呼び出し数を減らしてジョブを再開してください。</translation>
    </message>
    <message>
        <source>%1 does not know the model, or the address is not that of its interface. Check the agent&apos;s model and address.</source>
        <translation>%1にこのモデルがないか、アドレスがAPIのものではありません。エージェントのモデルとアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>%1 refuses a parameter. Change it in the agent&apos;s parameters.</source>
        <translation>%1がパラメーターを拒否しました。エージェントのパラメーターを変更してください。</translation>
    </message>
    <message>
        <source>%1 refuses the request. Check the agent&apos;s model and parameters.</source>
        <translation>%1がリクエストを拒否しました。エージェントのモデルとパラメーターを確かめてください。</translation>
    </message>
    <message>
        <source>%1 sends to another address. The key and the text were not sent there. Put the address that is meant into the agent.</source>
        <translation>%1は別のアドレスに転送しようとしました。キーとテキストは送っていません。正しいアドレスをエージェントに設定してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start the local model server, then resume the job.</source>
        <translation>%1が応答しません。ローカルのモデルサーバーを起動してから、ジョブを再開してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Check the address and the computer&apos;s clock.</source>
        <translation>%1の証明書を信頼できないため、何も送信していません。アドレスとコンピューターの時計を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot do what the agent asks for. Check the agent&apos;s model and parameters.</source>
        <translation>%1はエージェントの要求に対応していません。エージェントのモデルとパラメーターを確かめてください。</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Check the agent&apos;s address: it ends in /v1 for most servers.</source>
        <translation>%1がWebページを返しました。エージェントのアドレスを確かめてください。多くのサーバーでは末尾が/v1です。</translation>
    </message>
    <message>
        <source>The prompt is too long for the model. Shorten the template or the record, or choose a model that takes more.</source>
        <translation>プロンプトがモデルには長すぎます。テンプレートかレコードを短くするか、より長い入力に対応するモデルを選んでください。</translation>
    </message>
    <message>
        <source>The request is larger than %1 takes. Shorten the record.</source>
        <translation>リクエストが%1の上限を超えています。レコードを短くしてください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than any answer can be and was dropped.</source>
        <translation>%1の応答が大きすぎるため破棄しました。</translation>
    </message>
    <message>
        <source>%1 filtered this record. Label it by hand.</source>
        <translation>%1がこのレコードを除外しました。手作業でラベルを付けてください。</translation>
    </message>
    <message>
        <source>%1 asks to slow down. The call is tried again later.</source>
        <translation>%1が速度を落とすよう求めています。呼び出しは後で再試行します。</translation>
    </message>
    <message>
        <source>%1 is overloaded. The call is tried again later.</source>
        <translation>%1が過負荷です。呼び出しは後で再試行します。</translation>
    </message>
    <message>
        <source>%1 is loading the model. The call is tried again later.</source>
        <translation>%1がモデルを読み込んでいます。呼び出しは後で再試行します。</translation>
    </message>
    <message>
        <source>%1 reported an error of its own. The call is tried again.</source>
        <translation>%1が内部エラーを返しました。呼び出しを再試行します。</translation>
    </message>
    <message>
        <source>%1 answered with an error. The call is tried again.</source>
        <translation>%1がエラーを返しました。呼び出しを再試行します。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. The call is tried again.</source>
        <translation>%1の応答を読み取れません。呼び出しを再試行します。</translation>
    </message>
    <message>
        <source>%1 reports a conflict between calls. The call is tried again.</source>
        <translation>%1が呼び出しの衝突を報告しました。呼び出しを再試行します。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The call is tried again; it may have been billed.</source>
        <translation>%1が時間内に応答しませんでした。呼び出しを再試行します。課金されている可能性があります。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. The call is tried again.</source>
        <translation>%1への接続に失敗しました。呼び出しを再試行します。</translation>
    </message>
    <message>
        <source>The call to %1 failed.</source>
        <translation>%1の呼び出しに失敗しました。</translation>
    </message>
    <message>
        <source>It is about %1 (null or false switches one off).</source>
        <translation>対象は%1です（nullまたはfalseで無効にできます）。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>サーバーのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>None of the first %1 answers holds a label that can be read. Look at the invalid answers, mend the prompt or the schema, then resume the job.</source>
        <translation>最初の %1 件の回答には、読み取れるラベルがありませんでした。無効な回答を確かめ、プロンプトかスキーマを直してから、ジョブを再開してください。</translation>
    </message>
    <message>
        <source>The prompt has about %1 tokens and the answer may take %2, but the model takes %3 together. Nothing was sent. Shorten the record or the prompt, allow a shorter answer, or choose a model with a larger context.</source>
        <translation>プロンプトは約 %1 トークン、回答は最大 %2 トークンですが、このモデルが扱えるのは合わせて %3 です。何も送信していません。レコードかプロンプトを短くするか、回答を短くするか、より大きなコンテキストのモデルを選んでください。</translation>
    </message>
    <message>
        <source>The prompt for this record is blank, so there is nothing to send. Look at the template of the agent.</source>
        <translation>このレコードのプロンプトは空で、送信するものがありません。エージェントのテンプレートを確認してください。</translation>
    </message>
    <message>
        <source>The built-in baseline was trained for other options than it is asked for now. Start a new job.</source>
        <translation>内蔵の baseline は、いま求められているものとは別の選択肢で学習されています。新しいジョブを始めてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s server cannot be reached. Check its address and the network, then resume the job.</source>
        <translation>エージェントのサーバーに接続できません。アドレスとネットワークを確認してから、ジョブを再開してください。</translation>
    </message>
    <message>
        <source>Several items in a row failed for the same reason: %1 Mend that, then resume the job.</source>
        <translation>いくつかの項目が続けて同じ理由で失敗しました: %1 原因を直してから、ジョブを再開してください。</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>What is known of models could not be read from %1; it is learned anew.</source>
        <translation>モデルについての情報を%1から読み込めませんでした。改めて調べます。</translation>
    </message>
    <message>
        <source>What was learned of the model could not be written to %1. Make room or give the right to write there; until then it is learned anew at each start.</source>
        <translation>モデルについて分かったことを%1に書き込めませんでした。空き容量か書き込み権限を用意してください。それまでは起動のたびに調べ直します。</translation>
    </message>
</context>
<context>
    <name>ChatParameters</name>
    <message>
        <source>The agent&apos;s parameters hold “%1”, which the program sets itself. Take it out.</source>
        <translation>エージェントのパラメーターに「%1」がありますが、これはプログラムが設定します。削除してください。</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters ask for streamed answers, which cannot be read. Take “stream” out.</source>
        <translation>エージェントのパラメーターがストリーミング応答を求めていますが、読み取れません。「stream」を削除してください。</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters ask for several answers at once. Take that out and set the agent&apos;s number of samples instead.</source>
        <translation>エージェントのパラメーターが複数の回答を一度に求めています。それを削除し、代わりにエージェントのサンプル数を設定してください。</translation>
    </message>
    <message>
        <source>The agent&apos;s parameters are not a JSON object. Write them as {&quot;temperature&quot;: 0}, or leave them empty.</source>
        <translation>エージェントのパラメーターがJSONオブジェクトではありません。{&quot;temperature&quot;: 0}のように書くか、空にしてください。</translation>
    </message>
</context>
<context>
    <name>ChosenRecords</name>
    <message>
        <source>There is no record with the id &quot;%1&quot;.</source>
        <translation>IDが「%1」のレコードはありません。</translation>
    </message>
    <message>
        <source>Say which records: --id ID… or --query QUERY, one of them.</source>
        <translation>どのレコードかを指定してください: --id ID… または --query QUERY のどちらか一方。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no condition and is searched for as a word. &quot;%2&quot; says what a query can hold.</source>
        <translation>「%1」は条件ではないため、語として検索します。検索に書けるものは「%2」でわかります。</translation>
    </message>
</context>
<context>
    <name>Coefficient</name>
    <message>
        <source>no record has two opinions</source>
        <translation>意見が 2 つあるレコードがありません</translation>
    </message>
    <message>
        <source>all opinions are the same, which chance alone would explain</source>
        <translation>意見がすべて同じで、偶然だけでも説明できます</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>わずか</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>ほぼ完全</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln disagreement(s) are “%2” against “%3”: sharpen these two descriptions.</source>
        <extracomment>%1 and %Ln: counts; %2, %3: options</extracomment>
        <translation>
            <numerusform>%Ln 件の不一致のうち %1 件は「%2」と「%3」です。この 2 つの説明を明確にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLabels</name>
    <message>
        <source>Cancelled. No label was made.</source>
        <translation>中止しました。ラベルは作られませんでした。</translation>
    </message>
    <message>
        <source>The records have no columns of metadata.</source>
        <translation>レコードにメタデータの列がありません。</translation>
    </message>
    <message>
        <source>The records have no column “%1”. They have: %2.</source>
        <translation>レコードに列「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>column %1 → %2</source>
        <extracomment>What labels were made from: %1: a column of metadata; %2: the name of a label</extracomment>
        <translation>列 %1 → %2</translation>
    </message>
    <message>
        <source>This label is not in the schema any more, or labels spans, which no column holds.</source>
        <translation>このラベル定義はもうスキーマにないか、列には入らないスパンにラベルを付けるものです。</translation>
    </message>
</context>
<context>
    <name>ColumnLabelsText</name>
    <message numerus="yes">
        <source>%Ln record(s) have an option in the column.</source>
        <translation>
            <numerusform>%Ln 件のレコードの列に選択肢の値があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another value and get no label.</source>
        <translation>
            <numerusform>%Ln 件のレコードは別の値で、ラベルは付きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no value.</source>
        <translation>
            <numerusform>%Ln 件のレコードには値がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRole</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Gold of %1</source>
        <translation>%1のゴールド</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1のラベル</translation>
    </message>
    <message>
        <source>Label of %1 by %2</source>
        <translation>%1のラベル（%2）</translation>
    </message>
    <message>
        <source>The column is not imported.</source>
        <translation>この列はインポートされません。</translation>
    </message>
    <message>
        <source>What tells the records apart, and knows them again when a file is imported later.</source>
        <translation>レコードを区別し、あとでファイルをインポートしたときに同じレコードだと見分けるもの。</translation>
    </message>
    <message>
        <source>What people and models read and label.</source>
        <translation>担当者とモデルが読んでラベルを付けるもの。</translation>
    </message>
    <message>
        <source>Kept beside the text; can be searched, sorted by and used in prompts.</source>
        <translation>テキストとともに残り、検索、並べ替え、プロンプトに使えます。</translation>
    </message>
    <message>
        <source>A reference that answers are measured against. It trains nothing, asks for no work, and is never exported as the answer.</source>
        <translation>回答を測るための基準です。学習には使われず、作業の対象にもならず、回答としてエクスポートされることもありません。</translation>
    </message>
    <message>
        <source>Labels that the person gave: they count as decisions, and models learn from them.</source>
        <translation>その担当者が付けたラベルです。判定として扱われ、モデルの学習に使われます。</translation>
    </message>
</context>
<context>
    <name>ColumnValues</name>
    <message>
        <source>The check was stopped. Nothing was imported.</source>
        <translation>チェックを中止しました。何もインポートしていません。</translation>
    </message>
    <message>
        <source>The column for %1 has more than %2 different values, so it does not look like a label. Choose Metadata for it.</source>
        <translation>%1の列には%2個を超える種類の値があり、ラベルではないようです。この列には「メタデータ」を選んでください。</translation>
    </message>
    <message>
        <source>The column for %1 has no values, so no label can be made of it. Choose Metadata for it.</source>
        <translation>%1の列に値がないため、ラベルを作れません。この列には「メタデータ」を選んでください。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of several words</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1が2回指定されています。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1に値は指定できません。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <translation>--%1に指定できるのは%2です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1には値が必要です: --%1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the options.</source>
        <translation>「%1」でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>--%1のことですか。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option %2.</source>
        <translation>「%1」にオプション%2はありません。</translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation>%1がありません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many: %2.</source>
        <translation>引数「%1」は余分です: %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %L2 to %L3, not &quot;%4&quot;.</source>
        <translation>--%1に指定できるのは%L2から%L3までの整数です。「%4」は使えません。</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>%1 (sent as %2)</source>
        <translation>%1（%2として送信）</translation>
    </message>
    <message>
        <source>It takes a JSON schema.</source>
        <translation>JSONスキーマに対応しています。</translation>
    </message>
    <message>
        <source>It binds its answer to one option.</source>
        <translation>回答を1つの選択肢に限定できます。</translation>
    </message>
    <message>
        <source>Its answers are asked for in writing.</source>
        <translation>回答は記述式で求めます。</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>無料です。</translation>
    </message>
    <message>
        <source>A million tokens cost %1 US dollars in and %2 out.</source>
        <translation>100万トークンあたり入力%1米ドル、出力%2米ドルです。</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1が%2ミリ秒で応答しました。</translation>
    </message>
    <message>
        <source>It gives token probabilities.</source>
        <translation>トークン確率を返します。</translation>
    </message>
    <message>
        <source>It gives no token probabilities: ask for several answers, or how sure it is, if you want a confidence.</source>
        <translation>トークン確率を返しません。確信度が必要なら、複数の回答かモデルの確信度を求めてください。</translation>
    </message>
    <message>
        <source>Left out or changed: %1.</source>
        <translation>省略または変更: %1。</translation>
    </message>
    <message>
        <source>Its context and price are not in the list of models.</source>
        <translation>コンテキストと価格はモデルのリストにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Takes %Ln token(s).</source>
        <translation>
            <numerusform>最大 %Ln トークン。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tokens it takes is unknown.</source>
        <translation>最大トークン数は不明です。</translation>
    </message>
    <message>
        <source>Its price is unknown.</source>
        <translation>価格は不明です。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1現在。</translation>
    </message>
    <message>
        <source>Learned %1: this model does not take %2. It is left out or changed.</source>
        <extracomment>A date and a list of parameters</extracomment>
        <translation>%1に判明: このモデルは%2を受け付けません。省略または変更します。</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Nobody is named who decides. Choose an annotator first.</source>
        <translation>判定する人が決まっていません。先にアノテーターを選んでください。</translation>
    </message>
    <message>
        <source>The value is no option of “%1”. Choose one of its options.</source>
        <translation>この値は「%1」の選択肢にありません。選択肢から選んでください。</translation>
    </message>
    <message>
        <source>“%1” takes exactly one option. Choose one.</source>
        <translation>「%1」には選択肢がちょうど1つ必要です。1つ選んでください。</translation>
    </message>
    <message>
        <source>This label definition is not in the current schema. Choose another one.</source>
        <translation>このラベル定義は現在のスキーマにありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” labels spans: say where they begin and end.</source>
        <translation>「%1」はスパンにラベルを付けるものです。開始位置と終了位置を指定してください。</translation>
    </message>
    <message>
        <source>“%1” labels whole records, and no spans.</source>
        <translation>「%1」はスパンではなく、レコード全体にラベルを付けるものです。</translation>
    </message>
</context>
<context>
    <name>DecisionNotes</name>
    <message>
        <source>There is no label to confirm. Choose an option by its key.</source>
        <translation>確認するラベルがありません。キーで選択肢を選んでください。</translation>
    </message>
    <message>
        <source>There is no label to reject. Choose an option by its key, or skip with Space.</source>
        <translation>却下するラベルがありません。キーで選択肢を選ぶか、Spaceでスキップしてください。</translation>
    </message>
    <message>
        <source>Nobody disagrees about this record, so there is nothing to settle.</source>
        <translation>このレコードには意見の違いがないため、裁定するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) decided.</source>
        <translation>
            <numerusform>%Ln 件のラベルを判定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: there was nothing to decide, or it was decided so already.</source>
        <translation>
            <numerusform>%Ln 件のレコードを飛ばしました。判定するものがないか、すでに同じ判定でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1: what somebody did: &quot;confirm 20 labels of sentiment&quot;</extracomment>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln 件のレコードはその後変更されたため、そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>the empty set</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Record %1: %2 confirmed.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>レコード%1: %2を確認しました。</translation>
    </message>
    <message>
        <source>Record %1: %2 rejected.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>レコード%1: %2を却下しました。</translation>
    </message>
    <message>
        <source>Record %1: settled as %2.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>レコード%1: %2に裁定しました。</translation>
    </message>
    <message>
        <source>Record %1: %2 corrected to %3.</source>
        <extracomment>%1: number of the record; %2: its label before; %3: after</extracomment>
        <translation>レコード%1: %2を%3に修正しました。</translation>
    </message>
    <message>
        <source>Record %1: labelled %2.</source>
        <extracomment>%1: number of the record; %2: its label</extracomment>
        <translation>レコード%1: %2のラベルを付けました。</translation>
    </message>
    <message>
        <source>Another label came for this record while you looked at it, so nothing was decided. Look again.</source>
        <translation>見ている間にこのレコードに別のラベルが付いたため、何も決定されませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Only an agent&apos;s label can be rejected, and this one is a person&apos;s own. Choose another option by its key, or skip with Space.</source>
        <translation>却下できるのはエージェントのラベルだけです。これは人のラベルです。キーで別の選択肢を選ぶか、スペースキーでスキップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) left out, which a model has labelled since you looked.</source>
        <translation>
            <numerusform>ご覧になった後にモデルがラベルを付けた %Ln 件は除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoProject</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>DemoReport</name>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>right</source>
        <comment>correct</comment>
        <translation>正解</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %区間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels of any confidence</comment>
        <translation>全体</translation>
    </message>
    <message numerus="yes">
        <source>Verifying the least confident 10 % (%Ln label(s)) lifts the accuracy from %1 to %2; as many at random: %3.</source>
        <translation>
            <numerusform>確信度の低い10 %（ラベル%Ln個）を検証すると正解率は%1から%2に上がります。同数を無作為に選んだ場合は%3です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln label(s), %2 of them on messages that a person had labelled (what the model learnt from, left out here)</source>
        <translation>
            <numerusform>%1: ラベル%Ln個、うち%2個は担当者がラベルを付けたメッセージのもの（モデルの学習元なのでここでは除外）</numerusform>
        </translation>
    </message>
    <message>
        <source>(Simulated: gold stands for the person.)</source>
        <translation>（シミュレーション: 担当者の代わりにゴールドを使用）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) imported, with %L1 gold labels and %L2 labels of a person.</source>
        <translation>
            <numerusform>%Ln件のレコードをインポートしました（ゴールドラベル%L1個、担当者のラベル%L2個）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agent %1 (a small statistical model, no network) labelled %Ln record(s); %2 failed.</source>
        <translation>
            <numerusform>エージェント%1（小さな統計モデル、ネットワーク不要）が%Ln件のレコードにラベルを付けました。失敗は%2件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>none here; %1 makes them</source>
        <translation>ここにはありません。%1で作成できます</translation>
    </message>
    <message>
        <source>Export:</source>
        <translation>エクスポート:</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>画像:</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>プロジェクト:</translation>
    </message>
    <message>
        <source>%1 (open it with: %2)</source>
        <translation>%1（開くには: %2）</translation>
    </message>
    <message>
        <source>The job did not label every message.</source>
        <translation>ジョブは一部のメッセージにラベルを付けませんでした。</translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Made the demo project %1. Open it with: %2</source>
        <translation>デモプロジェクト%1を作成しました。開くには: %2</translation>
    </message>
    <message>
        <source>Makes a project of 600 customer messages to try things on.</source>
        <translation>お客様メッセージ600件の試用プロジェクトを作成します。</translation>
    </message>
    <message>
        <source>do the whole job too: label, measure, export, report</source>
        <translation>ラベル付け、測定、エクスポート、報告まですべて行う</translation>
    </message>
    <message>
        <source>where; without it, a new folder in your data folder</source>
        <translation>作成場所。省略するとデータフォルダー内の新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The agent&apos;s address is not a web address. Write it as http://127.0.0.1:8080/v1 or https://api.example.org/v1.</source>
        <translation>エージェントのアドレスがWebアドレスではありません。http://127.0.0.1:8080/v1やhttps://api.example.org/v1のように書いてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s address holds a name or password. Take it out and put the key into an environment variable.</source>
        <translation>エージェントのアドレスに名前またはパスワードが含まれています。削除して、キーを環境変数に入れてください。</translation>
    </message>
    <message>
        <source>Unencrypted http is used only for servers on this computer: anybody on the way could read the texts and the key. Write https:// in the agent&apos;s address, or allow plain http in the agent (“allow_plain_http”).</source>
        <translation>暗号化されないhttpはこのコンピューター上のサーバーにだけ使います。途中でテキストやキーを読まれるおそれがあるためです。エージェントのアドレスをhttps://にするか、エージェントでhttpを許可（「allow_plain_http」）してください。</translation>
    </message>
    <message>
        <source>The key in the environment variable %1 goes to %2 only, and the agent&apos;s address is another one. Put this server&apos;s key into a variable with a name of its own and name that one in the agent.</source>
        <translation>環境変数%1のキーは%2にしか送りませんが、エージェントのアドレスは異なります。このサーバーのキーを別の名前の変数に入れ、その名前をエージェントに設定してください。</translation>
    </message>
    <message>
        <source>There is no key: the environment variable %1, which should hold it, is not set. Set it, then start the program from there, or enter the key in the agent editor.</source>
        <translation>キーがありません。キーを入れるはずの環境変数%1が設定されていません。設定してからプログラムを起動し直すか、エージェントの編集画面でキーを入力してください。</translation>
    </message>
    <message>
        <source>This version of the program does not know the provider “%1” that the agent names, so nothing can be sent. Choose another provider, or a newer version.</source>
        <translation>この版のプログラムは、エージェントが指定するプロバイダー「%1」を知らないため、何も送信できません。別のプロバイダーを選ぶか、新しい版を使ってください。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>形式「%1」はありません。</translation>
    </message>
    <message>
        <source>The export could not be written to the end: %1.</source>
        <translation>エクスポートを最後まで書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Of %L1 records only %L2 could be found, so no file was written. Search for the records again, then export.</source>
        <translation>%L1件のレコードのうち%L2件しか見つからなかったため、ファイルは書き込まれませんでした。レコードを検索し直してからエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV: a row for each record and label</source>
        <translation>CSV: レコードとラベルごとに1行</translation>
    </message>
    <message>
        <source>JSON Lines: an object for each record, with everything in it</source>
        <translation>JSON Lines: レコードごとに1オブジェクト、すべての内容を含む</translation>
    </message>
    <message>
        <source>TSV: the same with tabs between the fields</source>
        <translation>TSV: 同じ内容をタブ区切りで</translation>
    </message>
    <message>
        <source>JSON: the same objects as one array</source>
        <translation>JSON: 同じオブジェクトを1つの配列に</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>%1 is a Tandem project, which no output ever replaces. Choose another name.</source>
        <translation>%1はTandemのプロジェクトなので、出力で置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, so no output goes there. Choose another name.</source>
        <translation>%1はプロジェクト%2の一部なので、そこには出力できません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to a database, so no output goes there. Choose another name.</source>
        <translation>%1はデータベースの一部なので、そこには出力できません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a file. Choose one.</source>
        <translation>「%1」はファイル名ではありません。ファイル名を選んでください。</translation>
    </message>
    <message>
        <source>The name “%1…” is too long for a file. Choose a shorter one.</source>
        <translation>名前「%1…」はファイル名として長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no plain file (but a folder, a pipe or a device), so no output goes there. Choose another name.</source>
        <translation>%1は通常のファイルではない（フォルダー、パイプ、デバイスのいずれか）ため、そこには出力できません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already a file %1, and it was left as it is.</source>
        <translation>ファイル%1はすでにあるため、そのまま残しました。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: its disk is full. Free some room, or choose another disk. What was there before is unchanged.</source>
        <translation>ファイル%1に書き込めませんでした: ディスクがいっぱいです。空きを作るか、別のディスクを選んでください。以前の内容はそのままです。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: there is no folder %2. Make it, or choose another.</source>
        <translation>ファイル%1に書き込めませんでした: フォルダー%2がありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: you may not write in the folder %2. Choose another, or change its rights.</source>
        <translation>ファイル%1に書き込めませんでした: フォルダー%2への書き込み権限がありません。別のフォルダーを選ぶか、権限を変更してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: it is write-protected. Choose another name, or change its rights.</source>
        <translation>ファイル%1に書き込めませんでした: 書き込み禁止です。別の名前を選ぶか、権限を変更してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>ファイル%1に書き込めませんでした: %2。以前の内容はそのままです。</translation>
    </message>
    <message>
        <source>%1 belongs, under another name, to the project that the output is made from, so no output goes there. Choose another name.</source>
        <translation>%1は名前が違うだけで出力元のプロジェクトの一部なので、そこには出力できません。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>Wrote %Ln record(s) to %1.</source>
        <translation>
            <numerusform>%Ln件のレコードを%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %L1 have a final label.</source>
        <translation>
            <numerusform>ファイルは%Ln行で、確定ラベルのある行は%L1行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Writes records with their final labels and where these come from.</source>
        <translation>レコードを確定ラベルとその出所とともに書き出します。</translation>
    </message>
    <message>
        <source>which records; without it, all</source>
        <translation>対象のレコード。省略するとすべて</translation>
    </message>
    <message>
        <source>unverified labels of a model are final too</source>
        <translation>モデルの未検証ラベルも確定とみなす</translation>
    </message>
    <message>
        <source>The name %1 tells no format. Give --format: %2.</source>
        <translation>名前%1からは形式がわかりません。--formatを指定してください: %2</translation>
    </message>
    <message>
        <source>--delimiter takes one sign, as , or ; or |, or the word tab, not &quot;%1&quot;.</source>
        <translation>--delimiterには , ; | などの1文字かtabという語を指定します。&quot;%1&quot;は使えません。</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1は%2では意味がありません。</translation>
    </message>
    <message>
        <source>Give another name, or --overwrite to replace it.</source>
        <translation>別の名前を指定するか、置き換えるには--overwriteを付けてください。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <translation>同名のファイルを置き換える</translation>
    </message>
    <message>
        <source>between the fields of a CSV; without it, a comma</source>
        <translation>CSVのフィールドの区切り。省略時はコンマ</translation>
    </message>
    <message>
        <source>begin with a byte order mark, which spreadsheets want</source>
        <translation>表計算ソフトが必要とするバイト順マークで始める</translation>
    </message>
    <message>
        <source>an apostrophe before what a spreadsheet would compute</source>
        <translation>表計算ソフトが計算してしまう内容の前にアポストロフィを付ける</translation>
    </message>
    <message>
        <source>FILE - is standard output; the report then goes to standard error. A file that is replaced keeps its content until the new one is whole. No project, and nothing that belongs to one, is ever replaced.</source>
        <translation>FILEに-を指定すると標準出力に書き、報告は標準エラー出力に出します。置き換えられるファイルは、新しい内容がそろうまで元のままです。プロジェクトとそれに属するファイルは決して置き換えられません。</translation>
    </message>
    <message>
        <source>a row for each job, shown or hidden</source>
        <translation>ジョブごとに1行（表示中でも非表示でも）</translation>
    </message>
    <message>
        <source>every job and everything that people said, as for conflicts</source>
        <translation>すべてのジョブと、競合の場合のように担当者の回答すべて</translation>
    </message>
    <message>
        <source>--spans LABEL and --format %1 go together.</source>
        <translation>--spans LABEL と --format %1 は一緒に使います。</translation>
    </message>
    <message>
        <source>--gold goes with --spans LABEL.</source>
        <translation>--gold は --spans LABEL と一緒に使います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a label of whole records, not of spans.</source>
        <translation>「%1」はレコード全体のラベルで、スパンのラベルではありません。</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln span(s).</source>
        <translation>
            <numerusform>%Ln 件のスパンを含みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; without it, by the file&apos;s name; with --spans, %2</source>
        <translation>%1。省略時はファイル名によります。--spans と使うときは %2</translation>
    </message>
    <message>
        <source>the spans of this label alone; what the format cannot hold is said</source>
        <translation>このラベルのスパンだけ。形式で表せないものは知らせます</translation>
    </message>
    <message>
        <source>with --spans: those of the reference, not the final ones</source>
        <translation>--spans と使う: 最終のものではなく参照のスパン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left out.</source>
        <translation>
            <numerusform>レコード%Ln件を除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>This is a PDF document, which holds pages and no table. Save its text or its table as CSV or JSON Lines and import that.</source>
        <translation>これはPDF文書で、表ではなくページが入っています。テキストや表をCSVかJSON Linesで保存し、それをインポートしてください。</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it first (gunzip).</source>
        <translation>ファイルは圧縮されています。先に展開してください（gunzip）。</translation>
    </message>
    <message>
        <source>The file is compressed (bzip2, xz, Zstandard or LZ4). Unpack it first.</source>
        <translation>ファイルは圧縮されています（bzip2、xz、Zstandard、LZ4）。先に展開してください。</translation>
    </message>
    <message>
        <source>This is an archive of files. Unpack it and import the file inside.</source>
        <translation>これはファイルのアーカイブです。展開して、中のファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>This is an old Office document (such as .xls or .doc). Open it in a spreadsheet program, save the sheet as CSV and import that.</source>
        <translation>これは古いOffice文書（.xlsや.docなど）です。表計算ソフトで開き、シートをCSVで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is a database, not a text file. A Tandem project is opened with File, Open; of another database, export the table as CSV.</source>
        <translation>これはデータベースで、テキストファイルではありません。Tandemのプロジェクトは「ファイル」の「開く」で開きます。ほかのデータベースなら、表をCSVでエクスポートしてください。</translation>
    </message>
    <message>
        <source>This is a table in Parquet, Arrow, Avro or ORC, which cannot be read here. Save it as CSV or JSON Lines and import that (pandas: read_parquet(…).to_json(…, orient=&quot;records&quot;, lines=True)).</source>
        <translation>これはParquet、Arrow、Avro、ORCの表で、ここでは読み取れません。CSVかJSON Linesで保存してインポートしてください（pandas: read_parquet(…).to_json(…, orient=&quot;records&quot;, lines=True)）。</translation>
    </message>
    <message>
        <source>This is a Python object (pickle or NumPy). Save the table as CSV or JSON Lines from Python and import that.</source>
        <translation>これはPythonのオブジェクト（pickleまたはNumPy）です。Pythonで表をCSVかJSON Linesに保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is an HDF5 or R data file. Save the table as CSV and import that.</source>
        <translation>これはHDF5またはRのデータファイルです。表をCSVで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is an image, not a text file.</source>
        <translation>これは画像で、テキストファイルではありません。</translation>
    </message>
    <message>
        <source>This is sound or video, not a text file.</source>
        <translation>これは音声または動画で、テキストファイルではありません。</translation>
    </message>
    <message>
        <source>This is a program, not a text file.</source>
        <translation>これはプログラムで、テキストファイルではありません。</translation>
    </message>
    <message>
        <source>This is a document in rich text (RTF). Save it as plain text and import that.</source>
        <translation>これはリッチテキスト（RTF）文書です。プレーンテキストで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is a web page or an XML document, not a table; perhaps a download gave a page instead of its file. Save the data as CSV, JSON or JSON Lines and import that.</source>
        <translation>これは表ではなくウェブページかXML文書です。ダウンロードでファイルの代わりにページが保存されたのかもしれません。データをCSV、JSON、JSON Linesのいずれかで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is a pointer that Git LFS left in place of the file. Fetch the file itself (git lfs pull) and import that.</source>
        <translation>これはGit LFSがファイルの代わりに残したポインターです。ファイル本体を取得し（git lfs pull）、それをインポートしてください。</translation>
    </message>
    <message>
        <source>This is a spreadsheet (Excel or OpenDocument), not a text file. Save the sheet as CSV and import that.</source>
        <translation>これは表計算ファイル（ExcelまたはOpenDocument）で、テキストファイルではありません。シートをCSVで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is a text document (Word or OpenDocument). Save its table as CSV, or its text as plain text, and import that.</source>
        <translation>これは文書ファイル（WordまたはOpenDocument）です。表をCSVで、または本文をプレーンテキストで保存してインポートしてください。</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a zip archive, not a text file. Save the sheet as CSV and import that, or unpack the archive first.</source>
        <translation>これは表計算ファイルかZipアーカイブで、テキストファイルではありません。シートをCSVで保存してインポートするか、先にアーカイブを展開してください。</translation>
    </message>
</context>
<context>
    <name>GivenValue</name>
    <message>
        <source>There is no option of %1 &quot;%2&quot;.</source>
        <translation>%1に選択肢「%2」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON array: %2</source>
        <translation>「%1」はJSON配列ではありません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a single choice: give one value, not %Ln.</source>
        <translation>
            <numerusform>%1は単一選択です。値は%Ln個ではなく1つだけ指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option %1 of %2 is retired: labels that have it keep it, and no other gets it. Choose another.</source>
        <translation>%2 の選択肢 %1 は廃止されています。すでに付いているラベルはそのままで、新たに付けることはできません。別の選択肢を選んでください。</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Show only</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>すべてのラベル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The records have no metadata</source>
        <translation>レコードにメタデータがありません</translation>
    </message>
</context>
<context>
    <name>HeldFile</name>
    <message>
        <source>The project was moved to %1 while it was open, and nothing is saved since. Close it and open it there, or save a copy.</source>
        <translation>プロジェクトは開いている間に%1へ移動され、それ以降は何も保存されていません。閉じて移動先で開き直すか、コピーを保存してください。</translation>
    </message>
    <message>
        <source>Another program put another file in place of the project %1 while it was open, and nothing is saved since. Save a copy: it holds everything up to then.</source>
        <translation>プロジェクト%1は開いている間に別のプログラムによって別のファイルに置き換えられ、それ以降は何も保存されていません。コピーを保存してください。それまでの内容がすべて含まれます。</translation>
    </message>
    <message>
        <source>Another program removed the project %1 while it was open, and nothing is saved since. Save a copy: it holds everything up to then.</source>
        <translation>プロジェクト%1は開いている間に別のプログラムによって削除され、それ以降は何も保存されていません。コピーを保存してください。それまでの内容がすべて含まれます。</translation>
    </message>
    <message>
        <source>Another program wrote over the project %1 while it was open, and nothing is saved since. Try to save a copy of what can still be read; else go on from a backup.</source>
        <translation>プロジェクト%1は開いている間に別のプログラムによって上書きされ、それ以降は何も保存されていません。まだ読める内容のコピーを保存してみてください。できない場合はバックアップから続けてください。</translation>
    </message>
    <message>
        <source>Another program removed %1, which belongs to the open project, and nothing is saved since. Close the project and open it again: it holds everything up to then.</source>
        <translation>開いているプロジェクトに属する %1 が別のプログラムによって削除され、それ以降は何も保存されていません。プロジェクトを閉じて開き直してください。それまでの内容はすべて残っています。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>tandem-cli: people and models label text together.</source>
        <translation>tandem-cli: 人とモデルが一緒にテキストにラベルを付けます。</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>QUERY is conditions joined by spaces or &quot;and&quot;: words, %1. STATUS is %2. Values with spaces stand in double quotes.</source>
        <translation>QUERYは条件を空白または「and」でつないだものです: 単語、%1。STATUSは%2のいずれかです。空白を含む値は二重引用符（&quot;）で囲みます。</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <comment>a call</comment>
        <translation>%1 [オプション]</translation>
    </message>
    <message>
        <source>option</source>
        <comment>of the command line</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>&quot;%1&quot; explains a verb. --json prints one JSON document on standard output; messages go to standard error. --language says sentences in one of these languages: %2; without it, in the system&apos;s, and in English with --json. Exit code: 0 done, 1 failed, 2 wrong call. A key of a provider comes from the environment variable that the agent names, never from an argument.</source>
        <translation>「%1」で動詞の説明を表示します。--jsonは1つのJSON文書を標準出力に出し、メッセージは標準エラー出力に出ます。--languageで文の言語を選びます: %2。省略するとシステムの言語、--jsonでは英語です。終了コード: 0 完了、1 失敗、2 呼び出しの誤り。プロバイダーのキーはエージェントが指す環境変数から読み、引数では受け取りません。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 confirmed %2</source>
        <translation>%1が%2を確認</translation>
    </message>
    <message>
        <source>%1 corrected it to %2</source>
        <translation>%1が%2に修正</translation>
    </message>
    <message>
        <source>%1 rejected the label</source>
        <translation>%1がラベルを却下</translation>
    </message>
    <message>
        <source>%1 gave no label</source>
        <translation>%1はラベルなし</translation>
    </message>
    <message>
        <source>%1 said %2</source>
        <translation>%1のラベルは%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;baseline said positive&quot;; %2: a probability</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: &quot;Ana confirmed positive&quot;; %2: the comment</extracomment>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;Ana confirmed positive&quot;; %2: when</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 remarked</source>
        <translation>%1 のコメント</translation>
    </message>
</context>
<context>
    <name>HostConsent</name>
    <message>
        <source>The texts would leave this computer for %1, which has not been allowed yet. Allow that host (on the command line: --allow-host %1) and start again.</source>
        <translation>テキストがこのコンピューターから%1に送られますが、まだ許可されていません。このホストを許可（コマンドラインでは--allow-host %1）して、もう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has no id.</source>
        <translation>この行にはIDがありません。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation>インポートを中止しました。何も残っていません。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>使えるのは%1です。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ファイルに列「%1」はありません。</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>どの列がテキストかを指定してください。</translation>
    </message>
    <message>
        <source>The template for the text uses no column. Write the columns as {{name}}.</source>
        <translation>テキストのテンプレートに列がありません。列は{{name}}の形で書きます。</translation>
    </message>
    <message>
        <source>The schema has no label “%1”.</source>
        <translation>スキーマにラベル定義「%1」はありません。</translation>
    </message>
    <message>
        <source>A label of a single choice needs exactly one option.</source>
        <translation>単一選択のラベルには選択肢がちょうど1つ必要です。</translation>
    </message>
    <message>
        <source>The import is over already.</source>
        <translation>インポートはすでに終わっています。</translation>
    </message>
    <message>
        <source>Another import into this project is under way. Wait for its end, or cancel it.</source>
        <translation>このプロジェクトへの別のインポートが進行中です。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートは中止されました。</translation>
    </message>
    <message>
        <source>Say which column holds the ids: without texts, only records that are there can be updated.</source>
        <translation>IDの列を指定してください。テキストがない場合、更新できるのは既存のレコードだけです。</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>インポート%1はありません。</translation>
    </message>
    <message>
        <source>The file could not be read to its end, so nothing was imported: %1. Copy it to another disk and try again.</source>
        <translation>ファイルを最後まで読み取れなかったため、何もインポートされませんでした: %1。別のディスクにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no row in the file, so it has no columns.</source>
        <translation>ファイルに行がないため、列もありません。</translation>
    </message>
    <message>
        <source>No row of the file could be read, so it has no columns. Line %L1: %2</source>
        <translation>ファイルのどの行も読み取れなかったため、列がありません。%L1 行目: %2</translation>
    </message>
    <message>
        <source>In JSON Lines, each line is one whole object.</source>
        <translation>JSON Lines では、各行が 1 つの完全なオブジェクトです。</translation>
    </message>
    <message>
        <source>Not all of the import is removed yet. The rest goes when the project is opened again.</source>
        <translation>インポートはまだ完全に取り除かれていません。残りはプロジェクトを次に開いたときに取り除かれます。</translation>
    </message>
    <message>
        <source>A job is under way. Pause it or wait for its end, then take the import back.</source>
        <translation>ジョブが実行中です。一時停止するか終わるのを待ってから、インポートを取り消してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an id that occurred before (%1 in the file, %2 in the project), so nothing was imported. Choose to skip such rows or to update their records, or correct the file.</source>
        <translation>
            <numerusform>%Ln 行の ID はすでに使われています（ファイル内 %1、プロジェクト内 %2）。そのため何もインポートされませんでした。そのような行をスキップするかレコードを更新するかを選ぶか、ファイルを直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those that are in the project already, of the same person or of gold.</source>
        <translation>
            <numerusform>ファイルの%Ln個のラベルが、すでにプロジェクトにある同じ担当者のラベルまたはゴールドと異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln行が、担当者の判定済みのレコードに別のテキストを持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Choose to keep what is in the project or to replace it.</source>
        <translation>何もインポートされませんでした。プロジェクトの内容を残すか置き換えるかを選んでください。</translation>
    </message>
    <message>
        <source>An import is being taken back, and its records are still going. Wait for the end of that, then run the job.</source>
        <translation>インポートを取り消している最中で、そのレコードがまだ削除されています。終わってからジョブを実行してください。</translation>
    </message>
    <message>
        <source>Label “%1” marks spans: import them from a file of spans, not from a column.</source>
        <translation>ラベル定義「%1」はスパンをマークするものです。列からではなく、スパンのファイルからインポートしてください。</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>In the text</source>
        <translation>テキスト内</translation>
    </message>
    <message>
        <source>This file has no columns. Choose another file, or another delimiter above.</source>
        <translation>このファイルには列がありません。別のファイルか、上で別の区切り文字を選んでください。</translation>
    </message>
    <message>
        <source>No column is the text yet. Choose Text under the column that holds what is to be labelled.</source>
        <translation>テキストの列がまだありません。ラベルを付ける内容のある列に「テキスト」を選んでください。</translation>
    </message>
    <message>
        <source>Line %1: the file has no column %2. Its columns are %3.</source>
        <translation>%1行目: ファイルに列%2はありません。列は%3です。</translation>
    </message>
    <message>
        <source>The template names no column, so every text would be the same. Put in a column as {{name}}.</source>
        <translation>テンプレートに列がないため、どのテキストも同じになります。列を{{name}}の形で入れてください。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>line %L1, column %L2: %3</source>
        <comment>%3: what is wrong there</comment>
        <translation>%L1行%L2列: %3</translation>
    </message>
    <message>
        <source>line %L1: %2</source>
        <comment>%2: what is wrong there</comment>
        <translation>%L1行: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that had occurred before (%L1 in the file, %L2 in the project)</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>既出のIDを持つ行 %Ln行（ファイル内%L1行、プロジェクト内%L2行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these skipped</source>
        <comment>counts rows</comment>
        <translation>
            <numerusform>うち%Ln行をスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold label(s)</source>
        <translation>
            <numerusform>ゴールドラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold value(s) that are no option, left empty</source>
        <translation>
            <numerusform>選択肢にないゴールド値%Ln個（空のまま）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person</source>
        <translation>
            <numerusform>担当者のラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of a person that are no option, left empty</source>
        <translation>
            <numerusform>選択肢にない担当者のラベル%Ln個（空のまま）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s): %1</source>
        <translation>
            <numerusform>%Ln回: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s), left out</source>
        <translation>
            <numerusform>不正な行%Ln行（除外）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>%1から%Ln行をインポートしました: 追加%2件、更新%3件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: no text, and no record of that id</source>
        <translation>
            <numerusform>%Ln行を除外: テキストがなく、そのIDのレコードもありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>without --id, numbered from %L1</source>
        <translation>--idなし、%L1から番号付け</translation>
    </message>
    <message>
        <source>To have the file read otherwise, give --encoding, --delimiter, --quote or --header.</source>
        <translation>別の読み方をさせるには--encoding、--delimiter、--quote、--headerを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated record(s) stayed as they were</source>
        <translation>
            <numerusform>更新対象のうち %Ln 件は変わりませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have</source>
        <translation>
            <numerusform>%Ln 行はテキストが空です。レコードのテキストはそのまま残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay</source>
        <translation>
            <numerusform>ラベルの空のセル %Ln 個はラベルではありません。すでにあるラベルは残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there replaced by what the file says</source>
        <translation>
            <numerusform>既存のラベル%Ln個をファイルの内容で置き換えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there kept, where the file says otherwise</source>
        <translation>
            <numerusform>ファイルと異なる既存のラベル%Ln個を残しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on got another text</source>
        <translation>
            <numerusform>判定済みのレコード%Ln件のテキストが変わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that people decided on keep their text, where the file has another; --on-conflict replace takes it</source>
        <translation>
            <numerusform>判定済みのレコード%Ln件は、ファイルのテキストと異なっても元のままです。--on-conflict replaceでファイルのテキストになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) without a text: the row has none</source>
        <translation>
            <numerusform>テキストのない新しいレコード%Ln件（行にテキストがありません）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) with the id of a deleted one</source>
        <translation>
            <numerusform>削除済みレコードのIDを持つ新しいレコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s) from %1: %2 added, %3 updated.</source>
        <translation>
            <numerusform>%1から%Ln行を読み取りました: 追加%2件、更新%3件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>スパン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out</source>
        <translation>
            <numerusform>スパン %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) taken for what they seem to mean</source>
        <translation>
            <numerusform>%Ln か所は意味すると思われるとおりに読みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out, whose label is no option; --add-options makes it one</source>
        <translation>
            <numerusform>ラベルが選択肢にないスパン %Ln 件を除外。--add-options で選択肢にできます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSpans</name>
    <message>
        <source>--%1 takes the number of a column, from 1, not &quot;%2&quot;.</source>
        <translation>--%1 には 1 からの列の番号を指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--%1 means nothing for %2.</source>
        <translation>--%1 は %2 では意味がありません。</translation>
    </message>
    <message>
        <source>--%1 means nothing with --spans.</source>
        <translation>--%1 は --spans と一緒では意味がありません。</translation>
    </message>
    <message>
        <source>With --spans, --gold takes no column: the spans are the label&apos;s.</source>
        <translation>--spans と使うとき、--gold に列は指定しません。スパンはそのラベルのものです。</translation>
    </message>
    <message>
        <source>Whose spans are they? Give --gold, or --as NAME.</source>
        <translation>誰のスパンですか。--gold か --as NAME を指定してください。</translation>
    </message>
    <message>
        <source>--spans needs --format %1.</source>
        <translation>--spans には --format %1 が必要です。</translation>
    </message>
    <message>
        <source>The spans have more than 1,000 labels, which are hardly options.</source>
        <translation>スパンのラベルが 1,000 種類を超えています。選択肢とは考えにくいものです。</translation>
    </message>
    <message>
        <source>FILE holds spans (--format %1), which become this label; with --gold, or --as NAME</source>
        <translation>FILE はスパンのファイル (--format %1) で、このラベルになります。--gold か --as NAME と使います</translation>
    </message>
    <message>
        <source>with --spans: labels of the file that are no option become options</source>
        <translation>--spans と使う: 選択肢にないファイルのラベルを選択肢にします</translation>
    </message>
    <message>
        <source>of CoNLL: the column of the tokens, from 1; without it, the first</source>
        <translation>CoNLL の: トークンの列、1 から。省略時は最初の列</translation>
    </message>
    <message>
        <source>of CoNLL: the column of the tags; without it, the last</source>
        <translation>CoNLL の: タグの列。省略時は最後の列</translation>
    </message>
    <message>
        <source>what the offsets of spans count: code-points, utf-16 or utf-8 (bytes); without it, guessed from the texts that the file says they cover</source>
        <translation>スパンの位置の数え方: code-points、utf-16、utf-8 (バイト)。省略時は、ファイルにある該当テキストから推測します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a label of whole records, not of spans.</source>
        <translation>「%1」はレコード全体のラベルで、スパンのラベルではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln option(s) to &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>「%1」に選択肢を %Ln 件追加しました: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>With Stop, nothing is imported as long as ids occur twice. Choose another way above, or mend the file.</source>
        <translation>「中止」では、IDの重複がある限り何もインポートしません。上で別の扱いを選ぶか、ファイルを直してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1行%2列: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>%Ln 件のゴールド値は測定用に保存され、回答としては使われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) by a person.</source>
        <translation>
            <numerusform>担当者によるラベル %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) without an option, left empty.</source>
        <translation>
            <numerusform>選択肢にない値 %Ln 件は空のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>不正な行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, earlier in the file.</source>
        <translation>
            <numerusform>%Ln 行のうち %1 行で、ID がファイル内ですでに使われています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before, in the project.</source>
        <translation>
            <numerusform>%Ln 行のうち %1 行で、ID がプロジェクト内ですでに使われています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %Ln row(s) the id has occurred before: %2 earlier in the file, %3 in the project.</source>
        <translation>
            <numerusform>%Ln 行のうち %1 行で、ID がすでに使われています: ファイル内 %2、プロジェクト内 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added, %1 updated; their labels stay.</source>
        <translation>
            <numerusform>%Ln 件のレコードを追加し、%1 件を更新します。ラベルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be added.</source>
        <translation>
            <numerusform>%Ln 件のレコードを追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s).</source>
        <translation>
            <numerusform>不正な行 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコードを取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option and is left empty.</source>
        <extracomment>A value of a column, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1（%Ln 回）は選択肢にないため、空のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, any of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>ラベル「%1」を作ります。%Ln 個から複数選択: %2。スキーマで編集できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” will be made, one of %Ln: %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>ラベル「%1」を作ります。%Ln 個から 1 つ選択: %2。スキーマで編集できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added.</source>
        <translation>
            <numerusform>%Ln 件のレコードを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) updated.</source>
        <translation>
            <numerusform>%Ln 件のレコードを更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) skipped.</source>
        <translation>
            <numerusform>重複 %Ln 件を飛ばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) left out.</source>
        <translation>
            <numerusform>不正な行 %Ln 件を除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: they have no text, and there is no record of their id.</source>
        <translation>
            <numerusform>%Ln行を除外しました。テキストがなく、そのIDのレコードもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have no ids and are numbered from %1.</source>
        <translation>行にIDがないため、%1から番号を付けます。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln gold value(s) kept for measuring and never used as an answer.</source>
        <translation>
            <numerusform>ゴールド値は最大 %Ln 件が測定用に保存され、答えとしては使われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln label(s) by a person.</source>
        <translation>
            <numerusform>人のラベルは最大 %Ln 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty text; their records keep the text they have.</source>
        <translation>
            <numerusform>%Ln 行はテキストが空です。レコードのテキストはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) of labels are no label; labels that are there stay.</source>
        <translation>
            <numerusform>ラベルの空のセル %Ln 個はラベルではありません。すでにあるラベルは残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of the file differ from those in the project.</source>
        <translation>
            <numerusform>ファイルの%Ln個のラベルがプロジェクトのラベルと異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another text for a record that people decided on.</source>
        <translation>
            <numerusform>%Ln行が、担当者の判定済みのレコードに別のテキストを持っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have no text: the row has none.</source>
        <translation>
            <numerusform>新しいレコード%Ln件にはテキストがありません（行にテキストがありません）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) have the id of a deleted one.</source>
        <translation>
            <numerusform>新しいレコード%Ln件は、削除済みレコードのIDを持っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s).</source>
        <translation>
            <numerusform>スパン%Ln個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln span(s).</source>
        <translation>
            <numerusform>スパンは最大%Ln個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: they cannot be, or do not fit the text.</source>
        <translation>
            <numerusform>スパン%Ln個を除外しました。スパンとして成り立たないか、テキストに合いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: their label is no option.</source>
        <translation>
            <numerusform>スパン%Ln個を除外しました。ラベルが選択肢にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that are there are skipped, and their spans with them; Update brings the spans.</source>
        <translation>既存のレコードは、スパンも含めてスキップします。「更新」を選ぶとスパンが取り込まれます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left out or mended</source>
        <translation>
            <numerusform>除外または修正した箇所 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s)) is no option; its spans are left out.</source>
        <extracomment>A label of spans, and how often it occurs</extracomment>
        <translation>
            <numerusform>%1（%Ln回）は選択肢にないため、そのスパンを除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “%1” of spans will be made, with %Ln option(s): %2. You can edit it in the schema.</source>
        <translation>
            <numerusform>スパンのラベル定義「%1」を選択肢%Ln個で作ります: %2。スキーマで編集できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) will be added to “%1”: %2.</source>
        <translation>
            <numerusform>「%1」に選択肢%Ln個を追加します: %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>--%1 takes LABEL=COLUMN, not &quot;%2&quot;.</source>
        <translation>--%1にはLABEL=COLUMNの形で指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Give --text or --template, not both.</source>
        <translation>--textと--templateはどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--labels and --as go together: whose labels are in which column.</source>
        <translation>--labelsと--asは一緒に指定します（どの列が誰のラベルか）。</translation>
    </message>
    <message>
        <source>Which column is the text? Give --text COLUMN; there is: %1.</source>
        <translation>テキストの列はどれですか。--text COLUMNで指定してください。列: %1</translation>
    </message>
    <message>
        <source>Taking the column &quot;%1&quot; as the text.</source>
        <translation>列「%1」をテキストとして使います。</translation>
    </message>
    <message>
        <source>No --id was given: the rows are numbered.</source>
        <translation>--idの指定がないため、行に番号を付けます。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>the column with the ids; without it, rows are numbered</source>
        <translation>IDの列。省略すると行番号</translation>
    </message>
    <message>
        <source>the column with the text; without it, guessed</source>
        <translation>テキストの列。省略すると推測</translation>
    </message>
    <message>
        <source>text from several columns: %1</source>
        <translation>複数の列から作るテキスト: %1</translation>
    </message>
    <message>
        <source>a column to keep as metadata</source>
        <translation>メタデータとして残す列</translation>
    </message>
    <message>
        <source>keep every other column as metadata</source>
        <translation>残りの列をすべてメタデータとして残す</translation>
    </message>
    <message>
        <source>a column with labels that a person gave</source>
        <translation>担当者が付けたラベルの列</translation>
    </message>
    <message>
        <source>whose labels those are</source>
        <translation>そのラベルを付けた人</translation>
    </message>
    <message>
        <source>what to do with an id that occurred before: skip, update or stop (the default)</source>
        <translation>既出のIDの扱い: skip（スキップ）、update（更新）、stop（中止、既定）</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; can mean the label &quot;%3&quot; or the label &quot;%4&quot;. Rename one of them or the column.</source>
        <translation>--%1 &quot;%2&quot;はラベル&quot;%3&quot;ともラベル&quot;%4&quot;とも取れます。どちらか、または列の名前を変えてください。</translation>
    </message>
    <message>
        <source>--%1 names a column for &quot;%2&quot; twice.</source>
        <translation>--%1で&quot;%2&quot;の列が2回指定されています。</translation>
    </message>
    <message>
        <source>No --text was given and no column is called so: texts stay as they are, and rows with new ids are left out.</source>
        <translation>--textの指定がなく、その名前の列もありません。テキストはそのまま残り、新しいIDの行は除外されます。</translation>
    </message>
    <message>
        <source>Values of a multiple choice are JSON arrays, or lists with ; , or | between the values. Importing again keeps labels and verifications; update changes only the columns that the file has. Ctrl+C stops an import, and nothing of it is kept.</source>
        <translation>複数選択の値はJSON配列、または値を ; , | で区切ったリストです。再度インポートしてもラベルと検証は残り、updateはファイルにある列だけを変更します。Ctrl+Cでインポートを中止でき、その内容は何も残りません。</translation>
    </message>
    <message>
        <source>FILE is an export with --all-annotators: everything that was said comes back</source>
        <translation>FILEは--all-annotators付きのエクスポート: 回答をすべて復元する</translation>
    </message>
    <message>
        <source>--%1 takes one character, or tab, comma, semicolon or none, not &quot;%2&quot;.</source>
        <translation>--%1には1文字、またはtab、comma、semicolon、noneを指定します。&quot;%2&quot;は使えません。</translation>
    </message>
    <message>
        <source>how the file&apos;s bytes stand for letters, such as UTF-8, windows-1252 or Shift_JIS; without it, guessed</source>
        <translation>ファイルのバイト列の文字コード（UTF-8、windows-1252、Shift_JISなど）。省略時は推測</translation>
    </message>
    <message>
        <source>what separates columns, such as , ; | or tab; none: each line is one text; without it, guessed</source>
        <translation>列の区切り（, ; | tabなど）。noneなら1行が1つのテキスト。省略時は推測</translation>
    </message>
    <message>
        <source>what encloses a field, &quot; or &apos;; none: quotes are part of the text; without it, guessed</source>
        <translation>フィールドを囲む文字（&quot;か&apos;）。noneなら引用符もテキストの一部。省略時は推測</translation>
    </message>
    <message>
        <source>FILE may be -, which is standard input, or a pipe. Columns of nested JSON are called data.text. What was guessed about the file, and what was mended in it, is said.</source>
        <translation>FILEには標準入力を表す-やパイプも指定できます。入れ子のJSONの列はdata.textのような名前になります。ファイルについて推測したことと補正したことは表示されます。</translation>
    </message>
    <message>
        <source>It is not certain whether the first row of %1 names the columns: %2. Give --header yes or --header no. (--header auto takes what is likelier: %3.)</source>
        <translation>%1 の最初の行が列名かどうか確かではありません: %2。--header yes または --header no を指定してください。（--header auto は可能性の高い方を取ります: %3。）</translation>
    </message>
    <message>
        <source>whether the first row names the columns: yes, no, or auto, which guesses; without it, you are asked where that is not certain</source>
        <translation>最初の行が列名かどうか: yes、no、または推測する auto。指定がなければ、確かでないときに尋ねられます</translation>
    </message>
    <message>
        <source>--%1 means nothing with --restore, which brings everything back as it was.</source>
        <translation>--%1 は --restore では意味がありません。すべて元のとおりに戻されます。</translation>
    </message>
    <message>
        <source>where the project has another label of the same person or of gold, or people decided on another text: keep (the default), replace or stop</source>
        <translation>プロジェクトに同じ担当者の別のラベルや別のゴールドがある場合、または別のテキストが判定済みの場合: keep（残す、既定）、replace（置き換える）、stop（中止）</translation>
    </message>
    <message>
        <source>--gold needs a value, LABEL=COLUMN; without one it goes with --spans.</source>
        <translation>--gold には値 LABEL=COLUMN が必要です。値なしでは --spans と一緒に使います。</translation>
    </message>
    <message>
        <source>--%1 goes with --spans LABEL.</source>
        <translation>--%1 は --spans LABEL と一緒に使います。</translation>
    </message>
    <message>
        <source>--format %1 goes with --spans LABEL.</source>
        <translation>--format %1 は --spans LABEL と一緒に使います。</translation>
    </message>
    <message>
        <source>%1; without it, guessed; with --spans, %2</source>
        <translation>%1。省略時は推測します。--spans と使うときは %2</translation>
    </message>
    <message>
        <source>a column with the right values, as a reference; with --spans without a value</source>
        <translation>正解の列を参照として。--spans と使うときは値なし</translation>
    </message>
    <message>
        <source>Brings records in from CSV, TSV, JSON, JSON Lines or lines of text, and texts with spans.</source>
        <translation>CSV、TSV、JSON、JSON Lines、またはテキストの行からレコードを取り込みます。スパン付きのテキストも取り込めます。</translation>
    </message>
</context>
<context>
    <name>ImportsVerb</name>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There is no import yet.</source>
        <translation>インポートはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>モデルのラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>担当者のラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>検証%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>ほかのレコードにインポートしたラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>IMPORT is a number that &quot;%1&quot; lists.</source>
        <translation>IMPORTは&quot;%1&quot;が一覧にする番号です。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>This would remove: %1. No undo brings it back.</source>
        <translation>削除されるもの: %1。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Nothing was removed. Give --yes to do it.</source>
        <translation>何も削除されませんでした。実行するには--yesを付けてください。</translation>
    </message>
    <message>
        <source>Lists the imports, newest first.</source>
        <translation>インポートを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Takes an import back, with everything that was said about its records.</source>
        <translation>インポートを、そのレコードへの回答も含めて取り消します。</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>実行する。付けなければ件数だけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>以前に削除されたレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>置き換えたテキスト%Ln件（元のテキストが戻ります）</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata of other records that the import changed stay as they are now; texts and labels that it replaced come back. What is interrupted goes on when the project is opened again.</source>
        <translation>インポートが変更した他のレコードのメタデータは今のままです。置き換えられたテキストとラベルは元に戻ります。中断した場合は、次にプロジェクトを開いたときに続きます。</translation>
    </message>
</context>
<context>
    <name>InodeLock</name>
    <message>
        <source>“%1” is open by another of its names: the same file has several, which are hard links. Close it there, and open it by one name only.</source>
        <translation>「%1」は別の名前で開かれています。同じファイルが複数の名前を持っています（ハードリンク）。そちらを閉じ、1つの名前だけで開いてください。</translation>
    </message>
    <message>
        <source>“%1” is another name of %2, which is open in process %3: the same file has both, which are hard links. Close it there, and open it by one name only.</source>
        <translation>「%1」は、プロセス%3で開かれている%2の別名です。同じファイルが両方の名前を持っています（ハードリンク）。そちらを閉じ、1つの名前だけで開いてください。</translation>
    </message>
</context>
<context>
    <name>JobActs</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>無効%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers from which no label could be read</source>
        <translation>ラベルを読み取れなかった回答</translation>
    </message>
    <message>
        <source>Show its labels</source>
        <translation>このジョブのラベルを表示</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Where nobody decided, the table shows the label of the newest job that is shown.</source>
        <translation>誰も判定していないところでは、表示中のジョブのうち最新のもののラベルが表に出ます。</translation>
    </message>
    <message>
        <source>Hide its labels</source>
        <translation>ラベルを隠す</translation>
    </message>
    <message>
        <source>The table then shows those of the other jobs. What people decided stays as it is.</source>
        <translation>表にはほかのジョブのラベルが出ます。担当者の判定はそのままです。</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>これだけ表示</translation>
    </message>
    <message>
        <source>Shows this job&apos;s labels and hides those of all other jobs for the same labels.</source>
        <translation>このジョブのラベルを表示し、同じラベル定義のほかのジョブのラベルをすべて隠します。</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>%1 in · %2 out</source>
        <translation>入力%1 · 出力%2</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>サブセット</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>学習元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided record(s)</source>
        <translation>
            <numerusform>判定済みのレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Calls that are under way, of those that may be at the same time</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>held back by</source>
        <translation>制限要因</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>parameters that the server refused</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>再送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, under way when the program ended</source>
        <translation>
            <numerusform>%Ln 件（プログラム終了時に送信中）</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1, going down to %2</source>
        <extracomment>Calls that are under way, more than may be from now on</extracomment>
        <translation>%1（%2まで減らしています）</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 could be sent · %2 could not</source>
        <extracomment>How many prompts could be sent, and how many not; it says nothing of the answers</extracomment>
        <translation>送信可%1 · 送信不可%2</translation>
    </message>
</context>
<context>
    <name>JobForecast</name>
    <message>
        <source>The price of this model is unknown; you can add it to the list of models.</source>
        <translation>このモデルの価格は不明です。モデルのリストに追加できます。</translation>
    </message>
    <message>
        <source>This model costs nothing.</source>
        <translation>このモデルは無料です。</translation>
    </message>
    <message>
        <source>About %1 to %2 US dollars.</source>
        <translation>約%1～%2米ドルです。</translation>
    </message>
    <message>
        <source>About %1 to %2 US dollars by prices of %3.</source>
        <translation>約%1～%2米ドルです（%3の価格）。</translation>
    </message>
    <message>
        <source>About %L1 to %L2 tokens.</source>
        <translation>約%L1～%L2トークンです。</translation>
    </message>
</context>
<context>
    <name>JobMaker</name>
    <message>
        <source>The project was closed before the job was complete.</source>
        <translation>ジョブが完了する前にプロジェクトが閉じられました。</translation>
    </message>
</context>
<context>
    <name>JobPlan</name>
    <message>
        <source>This job is completed: every item has its answer. Start a new job instead.</source>
        <translation>このジョブは完了しており、すべての項目に回答があります。新しいジョブを開始してください。</translation>
    </message>
</context>
<context>
    <name>JobPreview</name>
    <message>
        <source>The schema has no label definition that an agent could use. Add one with its options, then start the job.</source>
        <translation>スキーマにエージェントが使えるラベル定義がありません。選択肢とともに追加してからジョブを開始してください。</translation>
    </message>
    <message>
        <source>No record is in the chosen subset, so there is nothing to label. Choose another one.</source>
        <translation>選んだサブセットにレコードがないため、ラベルを付けるものがありません。別のサブセットを選んでください。</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>Job %1 (%2 by %3 v%4) is queued.</source>
        <translation>ジョブ%1（%2、%3 v%4）は開始待ちです。</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is running.</source>
        <translation>ジョブ%1（%2、%3 v%4）は実行中です。</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is paused.</source>
        <translation>ジョブ%1（%2、%3 v%4）は一時停止中です。</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) was interrupted; &quot;tandem-cli job resume&quot; goes on with it.</source>
        <translation>ジョブ%1（%2、%3 v%4）は中断されました。「tandem-cli job resume」で再開できます。</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) is complete.</source>
        <translation>ジョブ%1（%2、%3 v%4）は完了しました。</translation>
    </message>
    <message>
        <source>Job %1 (%2 by %3 v%4) was cancelled.</source>
        <translation>ジョブ%1（%2、%3 v%4）は中止されました。</translation>
    </message>
    <message>
        <source>items: %L1 done, %L2 failed, %L3 to do</source>
        <translation>項目: 完了%L1、失敗%L2、残り%L3</translation>
    </message>
    <message numerus="yes">
        <source>prompts: %L1 valid, %L2 invalid; %Ln call(s), %L3 retried, %L4 asked again after an interruption</source>
        <translation>
            <numerusform>プロンプト: 有効%L1、無効%L2。呼び出し%Ln回、再試行%L3、中断後の再送%L4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trained on %Ln record(s) that people had decided</source>
        <translation>
            <numerusform>担当者が判定した%Ln件のレコードで学習</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens: %L1 in, %L2 out</source>
        <translation>トークン: 入力%L1、出力%L2</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>費用: %1</translation>
    </message>
    <message numerus="yes">
        <source>failed, %Ln item(s): %1</source>
        <translation>
            <numerusform>失敗%Ln件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failure, %Ln time(s): %1</source>
        <translation>
            <numerusform>エラー%Ln回: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 valid, %3 invalid</source>
        <translation>%1: 有効%2、無効%3</translation>
    </message>
    <message>
        <source>option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>invalid (%1): %L2</source>
        <translation>無効（%1）: %L2</translation>
    </message>
    <message numerus="yes">
        <source>invalid answer, %Ln time(s): %1</source>
        <translation>
            <numerusform>無効な回答%Ln回: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It uses version %1 of its agent and keeps it; by now there is version %2, which &quot;%3&quot; runs on what it left.</source>
        <translation>このジョブはエージェントのバージョン%1を使い続けます。現在はバージョン%2があり、残りには「%3」で実行できます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 (%3)</source>
        <translation>%L1／%L2（%3）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>無効%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not completed.</source>
        <translation>ジョブは完了していません。</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>This job has ended already, so it cannot be cancelled.</source>
        <translation>このジョブはすでに終了しているため、中止できません。</translation>
    </message>
    <message>
        <source>This job is running. Pause it first, then retry what failed.</source>
        <translation>このジョブは実行中です。一時停止してから、失敗したものを再試行してください。</translation>
    </message>
    <message>
        <source>The project is being closed, so no job is started.</source>
        <translation>プロジェクトを閉じているところなので、ジョブは開始しません。</translation>
    </message>
    <message>
        <source>This job is not running, so there is nothing to pause.</source>
        <translation>このジョブは実行中ではないため、一時停止できません。</translation>
    </message>
</context>
<context>
    <name>JobStore</name>
    <message>
        <source>The schema has no label that a job could give. Add one to the schema first.</source>
        <translation>スキーマにはジョブで使えるラベル定義がありません。先にスキーマに追加してください。</translation>
    </message>
    <message>
        <source>One of the labels is not in the current schema, or cannot be used yet. Choose others.</source>
        <translation>ラベル定義の中に、現在のスキーマにないものか、まだ使えないものがあります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no job %1. The list of jobs shows those there are.</source>
        <translation>ジョブ%1はありません。ジョブの一覧を確かめてください。</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>キーが拒否された</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>モデルには長すぎる</translation>
    </message>
    <message>
        <source>filtered by the provider</source>
        <translation>プロバイダーによる除外</translation>
    </message>
    <message>
        <source>no prompt could be made</source>
        <translation>プロンプトを作成できない</translation>
    </message>
    <message>
        <source>unreadable reply</source>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>This job uses version %1 of its agent and keeps it; by now there is version %2.</source>
        <translation>このジョブはエージェントのバージョン%1を使い続けます。現在はバージョン%2があります。</translation>
    </message>
    <message>
        <source>the provider asked to wait, %1 left</source>
        <translation>プロバイダーの指示で待機中、残り%1</translation>
    </message>
    <message>
        <source>waiting for the network, next try in %1</source>
        <translation>ネットワーク待ち、次の試行まで%1</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Edit the agent…</source>
        <translation>エージェントを編集…</translation>
    </message>
    <message>
        <source>Run the rest with v%1…</source>
        <translation>残りをv%1で実行…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>How long a job will take from now on: &quot;0:38 left&quot;</extracomment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>So many records in so much time: &quot;14,640 in 1:02:05&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many records of a job: &quot;10 of 14,640&quot;</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>waiting to start</source>
        <comment>state of a job</comment>
        <translation>開始待ち</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a job</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a job</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a job</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a job</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a job</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>why an answer gives no label</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an answer gives no label</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no option</source>
        <comment>why an answer gives no label</comment>
        <translation>選択肢にない</translation>
    </message>
    <message>
        <source>more than one option</source>
        <comment>why an answer gives no label</comment>
        <translation>複数の選択肢</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>why an answer gives no label</comment>
        <translation>途中で切れた</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>why an answer gives no label</comment>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How often calls failed, and for what reason: &quot;12 time-out&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as set</source>
        <translation>
            <numerusform>同時に %Ln 件の呼び出し（設定どおり）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in flight, as the server bears</source>
        <translation>
            <numerusform>同時に %Ln 件の呼び出し（サーバーに合わせて）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, yours</source>
        <translation>
            <numerusform>毎分 %Ln リクエスト（ご自身の上限）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) a minute, yours</source>
        <translation>
            <numerusform>毎分 %Ln トークン（ご自身の上限）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln リクエスト（プロバイダーの上限）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), the provider&apos;s</source>
        <translation>
            <numerusform>%Ln トークン（プロバイダーの上限）</numerusform>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>record deleted</source>
        <translation>レコードが削除済み</translation>
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
        <translation>JOBにはジョブの番号を指定します。「%1」は使えません。「%2」で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no job %1; &quot;%2&quot; lists them.</source>
        <translation>ジョブ%1はありません。「%2」で一覧を表示します。</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル定義</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>サブセット</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>There is no job yet.</source>
        <translation>ジョブはまだありません。</translation>
    </message>
    <message>
        <source>There is no job to go on with.</source>
        <translation>再開できるジョブはありません。</translation>
    </message>
    <message>
        <source>There is no job to cancel.</source>
        <translation>中止できるジョブはありません。</translation>
    </message>
    <message>
        <source>There is no job to delete.</source>
        <translation>削除できるジョブはありません。</translation>
    </message>
    <message>
        <source>texts may be sent to this host; needed once for each</source>
        <translation>このホストへのテキスト送信を許可する。ホストごとに一度必要</translation>
    </message>
    <message>
        <source>only those that failed for this reason</source>
        <translation>この理由で失敗したものだけ</translation>
    </message>
    <message>
        <source>Lists the jobs, newest first.</source>
        <translation>ジョブを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Shows a job; without JOB, the newest.</source>
        <translation>ジョブを表示します。JOBを省略すると最新のジョブです。</translation>
    </message>
    <message>
        <source>Goes on with a job: only records without an answer are sent.</source>
        <translation>ジョブを再開します。回答のないレコードだけを送信します。</translation>
    </message>
    <message>
        <source>Without JOB, the newest one that is paused, interrupted or cancelled. Ctrl+C pauses it.</source>
        <translation>JOBを省略すると、一時停止・中断・中止された最新のジョブです。Ctrl+Cで一時停止します。</translation>
    </message>
    <message>
        <source>Sends the records that failed again. Without JOB, the newest.</source>
        <translation>失敗したレコードを再送します。JOBを省略すると最新のジョブです。</translation>
    </message>
    <message>
        <source>Ends a job; its labels stay. Without JOB, the newest one that is not over.</source>
        <translation>ジョブを終了します。ラベルは残ります。JOBを省略すると、終わっていない最新のジョブです。</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Job %1 has no label &quot;%2&quot;; it has: %3.</source>
        <translation>ジョブ%1にラベル&quot;%2&quot;はありません。あるのは: %3</translation>
    </message>
    <message>
        <source>The labels of job %1 are shown for %2.</source>
        <translation>ジョブ%1の%2のラベルを表示します。</translation>
    </message>
    <message>
        <source>The labels of job %1 are hidden for %2. What people decided stays as it is.</source>
        <translation>ジョブ%1の%2のラベルを隠しました。担当者の判定はそのままです。</translation>
    </message>
    <message>
        <source>The labels of job %1 alone are shown for %2.</source>
        <translation>%2にはジョブ%1のラベルだけを表示します。</translation>
    </message>
    <message>
        <source>There is no job whose labels are hidden.</source>
        <translation>ラベルが隠されているジョブはありません。</translation>
    </message>
    <message>
        <source>There is no job whose labels are shown.</source>
        <translation>ラベルが表示されているジョブはありません。</translation>
    </message>
    <message>
        <source>only for this label; else for all of the job</source>
        <translation>このラベルだけ。省略時はジョブのすべて</translation>
    </message>
    <message>
        <source>Shows the labels of a hidden job again. Without JOB, the newest one that is hidden.</source>
        <translation>隠したジョブのラベルを再び表示します。JOBを省略すると、隠した中で最新のもの。</translation>
    </message>
    <message>
        <source>Where nobody decided, the label of the newest job that is shown counts.</source>
        <translation>誰も判定していないところでは、表示中のジョブのうち最新のもののラベルが有効です。</translation>
    </message>
    <message>
        <source>Hides a job&apos;s labels. Without JOB, the newest one that is shown.</source>
        <translation>ジョブのラベルを隠します。JOBを省略すると、表示中で最新のもの。</translation>
    </message>
    <message>
        <source>What people decided stays as it is.</source>
        <translation>担当者の判定はそのままです。</translation>
    </message>
    <message>
        <source>Shows a job&apos;s labels and hides those of the others. Without JOB, the newest.</source>
        <translation>ジョブのラベルを表示し、ほかを隠します。JOBを省略すると最新のもの。</translation>
    </message>
    <message>
        <source>Deletes a job with its labels. What people decided on them stays as their own labels; rejections go. Without JOB, the newest.</source>
        <translation>ジョブをラベルごと削除します。担当者の判定は本人のラベルとして残り、却下は消えます。JOBを省略すると最新のもの。</translation>
    </message>
    <message>
        <source>It was so already: nothing was changed.</source>
        <translation>すでにそうなっていました。何も変更されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>それに対する人の決定 %Ln 件は、本人のラベルとして残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>却下 %Ln 件は、対象のラベルとともになくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted job %1 with %Ln label(s).</source>
        <translation>
            <numerusform>ジョブ %1 を %Ln 件のラベルとともに削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would delete job %1 with %Ln label(s). No undo brings it back.</source>
        <translation>
            <numerusform>ジョブ %1 が %Ln 件のラベルとともに削除されます。元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. Give --yes to do it.</source>
        <translation>何も削除されていません。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>実行する。付けなければ件数だけを表示</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No item of this job failed so, so there is nothing to retry. Its summary shows what failed.</source>
        <translation>このジョブにその理由で失敗した項目はないため、再試行するものがありません。失敗の内容は概要に表示されます。</translation>
    </message>
    <message>
        <source>This job is running. Cancel it first, then delete it.</source>
        <translation>このジョブは実行中です。中止してから削除してください。</translation>
    </message>
    <message>
        <source>The project was closed before all labels were shown anew. That goes on when it is opened next.</source>
        <translation>すべてのラベルを表示し直す前にプロジェクトが閉じられました。次に開いたときに続きます。</translation>
    </message>
    <message>
        <source>The project was closed before that was done.</source>
        <translation>それが終わる前にプロジェクトが閉じられました。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>A number is too large.</source>
        <translation>数が大きすぎます。</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair (\ud800–\udfff), which is no character.</source>
        <translation>テキストにサロゲートペアの片方（\ud800–\udfff）だけが含まれています。これは文字ではありません。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>テキストが正しいUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>JSONが途中で終わっています。</translation>
    </message>
    <message>
        <source>A text holds a control character that must be escaped.</source>
        <translation>テキストにエスケープが必要な制御文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 does not fit here.</source>
        <translation>正しいJSONではありません。ここに%1は置けません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1行%2列: %3</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 deep.</source>
        <translation>JSONの入れ子が%1段を超えています。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The system&apos;s keyring holds no such key.</source>
        <translation>システムのキーリングにそのキーはありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not let the program in.</source>
        <translation>システムのキーリングへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>This system has no keyring that the program could use.</source>
        <translation>このシステムには使えるキーリングがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring reported a fault.</source>
        <translation>システムのキーリングがエラーを報告しました。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>システムのキーリングが応答しません。</translation>
    </message>
</context>
<context>
    <name>LabelColumnVerb</name>
    <message>
        <source>no option: %1 (%L2)</source>
        <translation>選択肢にない値: %1（%L2）</translation>
    </message>
    <message>
        <source>Reading the column</source>
        <translation>列を読み取っています</translation>
    </message>
    <message>
        <source>This would be made from the column:</source>
        <translation>列から作られるもの:</translation>
    </message>
    <message>
        <source>No label was made. Give --yes to do it.</source>
        <translation>ラベルは作られていません。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Made from the column; &quot;%1&quot; takes it back:</source>
        <translation>列から作りました。「%1」で取り消せます:</translation>
    </message>
    <message>
        <source>No label was made: no value of the column is an option.</source>
        <translation>ラベルは作られませんでした。列の値に選択肢と一致するものがありません。</translation>
    </message>
    <message>
        <source>Makes gold, or a person&apos;s labels, from a column of metadata.</source>
        <translation>メタデータの列から、ゴールドまたは人のラベルを作ります。</translation>
    </message>
    <message>
        <source>which label; may be left out where there is one alone</source>
        <translation>どのラベルか。1 つしかなければ省略できます</translation>
    </message>
    <message>
        <source>the person whose labels they become; without it, gold</source>
        <translation>誰のラベルになるか。指定がなければゴールド</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>実行する。付けなければ件数だけを表示</translation>
    </message>
    <message>
        <source>Values are read as in an import: an option&apos;s value, its text or an alias. What is none is counted and left out. It counts as an import: &quot;%1&quot; takes it back.</source>
        <translation>値はインポートと同じように、選択肢の値・テキスト・別名として読まれます。一致しないものは数えて除外されます。インポートとして扱われ、「%1」で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold.</source>
        <translation>
            <numerusform>%Ln件のレコードに、同じ担当者の別のラベルまたは別のゴールドがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there were replaced.</source>
        <translation>
            <numerusform>既存のラベル%Ln個を置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>内容の異なる既存のラベル%Ln個を残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) were there already.</source>
        <translation>
            <numerusform>%Ln個のラベルはすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>where that person has, or gold is, another label: keep (the default), replace or stop</source>
        <translation>その担当者のラベルやゴールドが異なる場合: keep（残す、既定）、replace（置き換える）、stop（中止）</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>There is no translation into “%1”. There are: %2.</source>
        <translation>「%1」への翻訳はありません。使えるのは%2です。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>The language changes when Tandem is started the next time.</source>
        <translation>言語は次にTandemを起動したときに変わります。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LeftLog</name>
    <message>
        <source>The lock %1 could not be written, so the project was not opened. Its disk may be full.</source>
        <translation>ロック%1に書き込めなかったため、プロジェクトを開きませんでした。ディスクがいっぱいかもしれません。</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which a program left that was killed, and which does not belong to this file: the file was replaced since, as by a backup. Both together would be a mix of two states, so nothing was opened. Set that log aside to go on from the file as it is, or put the file back that was there before: the log holds the last changes to it.</source>
        <translation>「%1」の横に、強制終了されたプログラムが残した「%2」がありますが、このファイルのものではありません。ファイルはその後、バックアップなどで置き換えられました。両方を合わせると2つの状態が混ざるため、何も開きませんでした。今のファイルで続けるにはそのログをよけてください。または、以前のファイルを元に戻してください。ログにはそのファイルへの最後の変更が入っています。</translation>
    </message>
    <message>
        <source>“%1” had the name “%2” when a program was killed that had it open, and the last changes to it are in “%3” only. Give it the name “%2” again and open that; or give that log the name “%4”.</source>
        <translation>「%1」は、開いていたプログラムが強制終了されたときは「%2」という名前で、最後の変更は「%3」にしかありません。名前を「%2」に戻して開くか、そのログの名前を「%4」にしてください。</translation>
    </message>
    <message>
        <source>Where the new project would be lies “%1”, the log of one that had this name when a program was killed: it holds the last changes to it, and making a new one would destroy them. Choose another name. If that project was moved, give it its old name again and open it.</source>
        <translation>新しいプロジェクトの場所に「%1」があります。これは、プログラムが強制終了されたときにこの名前だったプロジェクトのログです。最後の変更が入っており、新しく作るとそれが失われます。別の名前を選んでください。そのプロジェクトを移動した場合は、元の名前に戻して開いてください。</translation>
    </message>
    <message>
        <source>The log %1 could not be given another name. Check the rights on its folder.</source>
        <translation>ログ%1の名前を変更できませんでした。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>No log that belongs to another file lies beside “%1”.</source>
        <translation>「%1」の横に、別のファイルのログはありません。</translation>
    </message>
</context>
<context>
    <name>MemberNames</name>
    <message>
        <source>has a member “%1” that means nothing (did you mean “%2”?).</source>
        <translation>に意味のない項目「%1」があります（「%2」のことですか?）。</translation>
    </message>
    <message>
        <source>has its “%1” twice, once as “%2”. Keep one of them.</source>
        <translation>に「%1」が2つあります（一方は「%2」）。どちらかを残してください。</translation>
    </message>
    <message>
        <source>has a member “%1” that means nothing. It can have: %2. A note of your own has a name that begins with _.</source>
        <translation>に意味のないメンバー「%1」があります。使えるもの: %2。自分用のメモには _ で始まる名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>MissedText</name>
    <message>
        <source>The counts contradict each other, so no number is given.</source>
        <translation>数が互いに矛盾するため、数は示しません。</translation>
    </message>
    <message>
        <source>No number is given: it would be far too low, because the two did not work blind.</source>
        <translation>数は示しません。2人がブラインドで作業していないため、実際よりはるかに小さくなります。</translation>
    </message>
    <message numerus="yes">
        <source>No number is given: %Ln right span(s) were seen by both, and it takes 7. Let both go through more records, and settle where they differ.</source>
        <translation>
            <numerusform>数は示しません。2人とも見つけた正しいスパンは%Ln個で、7個必要です。2人にさらに多くのレコードを見てもらい、異なるところを裁定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is given: one of the two saw nothing that the other did not, so nothing tells how much they overlook.</source>
        <translation>数は示しません。一方には、もう一方が見つけなかったスパンが1つもないため、見落としの量を知る手がかりがありません。</translation>
    </message>
    <message numerus="yes">
        <source>At least about %Ln span(s) were seen by neither (95 % interval: %1 to %2).</source>
        <translation>
            <numerusform>2人とも見落としたスパンは少なくとも約%Ln個です（95 %区間: %1～%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln record(s) %1 saw %2 of the right spans, %3 saw %4, and both %5.</source>
        <extracomment>%Ln: records; %1, %3: people; %2, %4, %5: counts of spans</extracomment>
        <translation>
            <numerusform>レコード%Ln件で、正しいスパンのうち%1は%2個、%3は%4個、2人とも%5個を見つけました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in which people still differ are left out.</source>
        <translation>
            <numerusform>担当者の意見がまだ異なるレコード%Ln件は除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out because somebody saw a model&apos;s or another&apos;s spans first.</source>
        <translation>
            <numerusform>モデルやほかの人のスパンを先に見た人がいるため、レコード%Ln件は除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is given: no two people worked blind over the same records, without seeing a model&apos;s or each other&apos;s spans first.</source>
        <translation>数は示しません。モデルや互いのスパンを先に見ずに、同じレコードをブラインドで作業した2人の担当者がいません。</translation>
    </message>
    <message>
        <source>No number is given: it takes two people who mark the same records, each alone and without a model&apos;s spans, and say of each record that it is done.</source>
        <translation>数は示しません。2人の担当者が、それぞれ1人で、モデルのスパンなしに同じレコードをマークし、各レコードを完了にする必要があります。</translation>
    </message>
    <message>
        <source>By this estimate neither missed a span that the other missed, too; the 95 % interval goes up to %1.</source>
        <translation>この推定では、両者ともに見落とした範囲はありません。95 % 区間の上限は %1 です。</translation>
    </message>
</context>
<context>
    <name>ModelCatalogue</name>
    <message>
        <source>a whole number above 0</source>
        <translation>0より大きい整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a date like &quot;2026-11-20&quot;</source>
        <translation>&quot;2026-11-20&quot;のような日付</translation>
    </message>
    <message>
        <source>a parameter like &quot;reasoning_effort=none&quot;</source>
        <translation>&quot;reasoning_effort=none&quot;のようなパラメーター</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, 0 or more</source>
        <translation>100万トークンあたりの米ドル（0以上）</translation>
    </message>
    <message>
        <source>%1: “%2” must be %3. It was passed over.</source>
        <translation>%1:「%2」に使えるのは%3です。無視しました。</translation>
    </message>
    <message>
        <source>%1: there is no member “%2”. It was passed over.</source>
        <translation>%1: 項目「%2」はありません。無視しました。</translation>
    </message>
    <message>
        <source>It is not JSON, so nothing in it counts. %1</source>
        <translation>JSONではないため、内容はすべて無視されます。%1</translation>
    </message>
    <message>
        <source>The list of models</source>
        <translation>モデルのリスト</translation>
    </message>
    <message>
        <source>The list of models must be one JSON object with the member “models”.</source>
        <translation>モデルのリストは「models」を持つ1つのJSONオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object of provider names, each with a list of hosts</source>
        <translation>プロバイダー名ごとにホストのリストを持つオブジェクト</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル%1</translation>
    </message>
    <message>
        <source>%1 must be an object with “provider” and “model”. It was passed over.</source>
        <translation>%1は「provider」と「model」を持つオブジェクトでなければなりません。無視しました。</translation>
    </message>
    <message>
        <source>Model %1 (%2)</source>
        <translation>モデル%1（%2）</translation>
    </message>
    <message>
        <source>Your list of models %1 cannot be opened (%2). The list of the program is used alone.</source>
        <translation>モデルのリスト%1を開けません（%2）。プログラムのリストだけを使います。</translation>
    </message>
    <message>
        <source>Your list of models %1 has a problem:</source>
        <translation>モデルのリスト%1に問題があります:</translation>
    </message>
    <message>
        <source>Your list of models %1 has %2 problems:</source>
        <translation>モデルのリスト%1に%2件の問題があります:</translation>
    </message>
    <message>
        <source>Mend the file with any editor; it is read again at the next look.</source>
        <translation>エディターでファイルを直してください。次に参照するときに読み直します。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>unknown: the server counted no tokens</source>
        <translation>不明（サーバーがトークン数を返しませんでした）</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1米ドル</translation>
    </message>
    <message>
        <source>free on this computer</source>
        <translation>このコンピューターでは無料</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>%1 by prices of %2</source>
        <translation>%1（%2の価格）</translation>
    </message>
</context>
<context>
    <name>NameHint</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか。</translation>
    </message>
    <message>
        <source>There is none at all yet.</source>
        <translation>まだ1つもありません。</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>使えるのは%1です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists them.</source>
        <comment>the verbs</comment>
        <translation>「%1」で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>動詞「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>NamedThings</name>
    <message>
        <source>There is no label &quot;%1&quot;.</source>
        <translation>ラベル定義「%1」はありません。</translation>
    </message>
    <message>
        <source>The project has no schema yet. Set one: %1.</source>
        <translation>プロジェクトにはまだスキーマがありません。設定してください: %1</translation>
    </message>
    <message>
        <source>--label is missing; there is: %1.</source>
        <translation>--labelがありません。使えるのは%1です。</translation>
    </message>
    <message>
        <source>There is no agent &quot;%1&quot;.</source>
        <translation>エージェント「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no person &quot;%1&quot;.</source>
        <translation>担当者「%1」はいません。</translation>
    </message>
    <message>
        <source>--as needs a name.</source>
        <translation>--asには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Made the project %1.</source>
        <translation>プロジェクト%1を作成しました。</translation>
    </message>
    <message>
        <source>Makes an empty project, one file (by custom NAME.tandem).</source>
        <translation>空のプロジェクトを1つのファイルとして作成します（通常はNAME.tandem）。</translation>
    </message>
    <message>
        <source>%1 has no lock that was left behind.</source>
        <translation>%1に残されたロックはありません。</translation>
    </message>
    <message>
        <source>Removed the lock of %1.</source>
        <translation>%1のロックを削除しました。</translation>
    </message>
    <message>
        <source>Removes the lock that a power cut or another computer left beside a project.</source>
        <translation>停電や別のコンピューターがプロジェクトのそばに残したロックを削除します。</translation>
    </message>
    <message>
        <source>Only when no other program has the project open: with two that write, work is lost. The lock of a program that runs on this computer is never removed.</source>
        <translation>ほかのプログラムがプロジェクトを開いていない場合だけです。2つが書き込むと作業が失われます。このコンピューターで動いているプログラムのロックは決して削除されません。</translation>
    </message>
    <message>
        <source>The log is kept as %1; the project is as its file says.</source>
        <translation>ログは%1として残しました。プロジェクトはファイルの内容どおりです。</translation>
    </message>
    <message>
        <source>give a log that belongs to another state of the file another name, and keep it</source>
        <translation>ファイルの別の状態に属するログの名前を変えて残す</translation>
    </message>
</context>
<context>
    <name>OpenedProject</name>
    <message>
        <source>%1 can only be read: its file or folder is write-protected.</source>
        <translation>%1は読み取り専用です。ファイルまたはフォルダーが書き込み禁止です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes it.</source>
        <translation>&quot;%1&quot;で削除できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets it aside.</source>
        <translation>「%1」でよけられます。</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>confirm %Ln label(s) of %1</source>
        <translation>
            <numerusform>%1 のラベル %Ln 件を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %Ln label(s) of %1 to %2</source>
        <translation>
            <numerusform>%1 のラベル %Ln 件を %2 に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %Ln label(s) of %1</source>
        <translation>
            <numerusform>%1 のラベル %Ln 件を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settle %Ln conflict(s) of %1 as %2</source>
        <translation>
            <numerusform>%1 の競合 %Ln 件を %2 として裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the schema</source>
        <translation>スキーマを編集</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>label “%1” as %2</source>
        <translation>「%1」に%2のラベルを付与</translation>
    </message>
    <message>
        <source>remove the span “%1” (%2)</source>
        <translation>スパン「%1」（%2）を削除</translation>
    </message>
    <message>
        <source>change a span to “%1” (%2)</source>
        <translation>スパンを「%1」（%2）に変更</translation>
    </message>
    <message>
        <source>confirm the span “%1” (%2)</source>
        <translation>スパン「%1」（%2）を確認</translation>
    </message>
    <message>
        <source>drop a quote that stands nowhere in the text</source>
        <translation>テキスト内にない引用を破棄</translation>
    </message>
    <message>
        <source>say that the spans of %1 are complete</source>
        <translation>%1のスパンを完了に設定</translation>
    </message>
    <message>
        <source>say that the spans of %1 are not complete</source>
        <translation>%1のスパンを未完了に設定</translation>
    </message>
    <message numerus="yes">
        <source>label “%1” as %2 in %Ln record(s)</source>
        <translation>
            <numerusform>レコード%Ln件で「%1」に%2のラベルを付与</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>merge %1 into “%2” (%3)</source>
        <translation>%1を「%2」に統合（%3）</translation>
    </message>
    <message>
        <source>split %1 into %2 (%3)</source>
        <translation>%1を%2に分割（%3）</translation>
    </message>
    <message>
        <source>remove %1 with its labels (%2)</source>
        <translation>%1をラベルとともに削除（%2）</translation>
    </message>
    <message>
        <source>remove %1, its labels become “%2” (%3)</source>
        <translation>%1を削除し、ラベルを「%2」に変更（%3）</translation>
    </message>
    <message>
        <source>retire %1 (%2)</source>
        <translation>%1を廃止（%2）</translation>
    </message>
    <message>
        <source>remove the label %1</source>
        <translation>ラベル定義%1を削除</translation>
    </message>
    <message>
        <source>retire the label %1</source>
        <translation>ラベル定義%1を廃止</translation>
    </message>
    <message>
        <source>make %1 a single choice</source>
        <translation>%1を単一選択に変更</translation>
    </message>
    <message>
        <source>make %1 a multiple choice</source>
        <translation>%1を複数選択に変更</translation>
    </message>
    <message>
        <source>rename %1 to “%2”</source>
        <translation>%1の名前を「%2」に変更</translation>
    </message>
</context>
<context>
    <name>ParametersCheck</name>
    <message>
        <source>Line %1, column %2: this is not JSON. Write an object such as {&quot;temperature&quot;: 0}.</source>
        <translation>%1行%2列: JSONではありません。{&quot;temperature&quot;: 0}のようなオブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>The parameters are an object, such as {&quot;temperature&quot;: 0}.</source>
        <translation>パラメーターは{&quot;temperature&quot;: 0}のようなオブジェクトです。</translation>
    </message>
    <message>
        <source>The parameters are longer than 256 kB, so they are hardly meant as such.</source>
        <translation>パラメーターが 256 kB を超えています。意図したものではないと思われます。</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>The project was closed before this was done, so it was left out.</source>
        <translation>その前にプロジェクトが閉じられたため、実行していません。</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Needs a key of the provider; the texts leave this computer.</source>
        <translation>プロバイダーのキーが必要です。テキストはこのコンピューターの外に送られます。</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer. Gives no token probabilities: ask for several samples, or for the model&apos;s own confidence.</source>
        <translation>プロバイダーのキーが必要です。テキストはこのコンピューターの外に送られます。トークン確率は得られないので、複数のサンプルかモデル自身の確信度を求めてください。</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer. Most models refuse token probabilities with an API key.</source>
        <translation>プロバイダーのキーが必要です。テキストはこのコンピューターの外に送られます。APIキーでは、ほとんどのモデルでトークン確率を得られません。</translation>
    </message>
    <message>
        <source>Needs a key of the provider; the texts leave this computer, and different hosts may answer for one model.</source>
        <translation>プロバイダーのキーが必要です。テキストはこのコンピューターの外に送られ、1つのモデルに異なるホストが応答することがあります。</translation>
    </message>
    <message>
        <source>Put your resource&apos;s name into the address; the model is the name of your deployment. The texts leave this computer.</source>
        <translation>アドレスにリソース名を入れてください。モデルにはデプロイ名を指定します。テキストはこのコンピューターの外に送られます。</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “ollama serve”; the texts stay here.</source>
        <translation>このコンピューター上のサーバーです。「ollama serve」で起動します。テキストは外に出ません。</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “llama-server”; the texts stay here.</source>
        <translation>このコンピューター上のサーバーです。「llama-server」で起動します。テキストは外に出ません。</translation>
    </message>
    <message>
        <source>A server on this computer. Start it with “vllm serve”; the texts stay here.</source>
        <translation>このコンピューター上のサーバーです。「vllm serve」で起動します。テキストは外に出ません。</translation>
    </message>
    <message>
        <source>A server on this computer. Start it in LM Studio; the texts stay here.</source>
        <translation>このコンピューター上のサーバーです。LM Studioで起動します。テキストは外に出ません。</translation>
    </message>
</context>
<context>
    <name>PreviewReport</name>
    <message numerus="yes">
        <source>%1, about %Ln token(s)</source>
        <translation>
            <numerusform>%1、約%Lnトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The built-in model would learn from %Ln decided label(s).</source>
        <translation>
            <numerusform>内蔵モデルは判定済みのラベル%Ln個から学習します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts would stay on this computer (%1).</source>
        <translation>テキストはこのコンピューター（%1）から出ません。</translation>
    </message>
    <message>
        <source>Texts would go to %1, which --allow-host %1 must allow.</source>
        <translation>テキストは%1に送信されます。--allow-host %1による許可が必要です。</translation>
    </message>
    <message>
        <source>Texts would go to %1.</source>
        <translation>テキストは%1に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be labelled. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln件のレコードにラベルが付きます。何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln prompt(s) that were looked at, %L1 would be too long for the model.</source>
        <translation>
            <numerusform>調べたプロンプト%Ln件のうち%L1件はモデルには長すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these prompts cannot be sent.</source>
        <translation>
            <numerusform>このうち%Ln件のプロンプトは送信できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>&quot;%1&quot; needs a second word: %2.</source>
        <translation>「%1」には2語目が必要です: %2</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1には値が必要です: --%1 %2</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end.</source>
        <translation>標準出力に最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid UTF-8. Give the file a name that is, then call again.</source>
        <translation>&quot;%1&quot;は正しいUTF-8ではありません。ファイル名を変えてから実行し直してください。</translation>
    </message>
</context>
<context>
    <name>ProjectAccess</name>
    <message>
        <source>The project is open for reading only, so nothing can be changed. Open it again once no other program has it open, or save a copy and work on that.</source>
        <translation>プロジェクトは読み取り専用で開かれているため、変更できません。ほかのプログラムが閉じてから開き直すか、コピーを保存して作業してください。</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is already a file “%1”, and it was left as it is. Choose another name.</source>
        <translation>ファイル「%1」はすでにあり、変更していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another.</source>
        <translation>フォルダー「%1」はありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it for reading, or change the rights on it.</source>
        <translation>「%1」に書き込めません。読み取り専用で開くか、権限を変更してください。</translation>
    </message>
    <message>
        <source>The disk that holds the project does not bear SQLite&apos;s write-ahead log, as some network drives do not. Move the project to a local disk.</source>
        <translation>プロジェクトのあるディスクは、一部のネットワークドライブのようにSQLiteの先行書き込みログに対応していません。ローカルディスクに移してください。</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tandem. Open it once for writing, which brings it up to date.</source>
        <translation>「%1」は古いTandemで書かれています。一度書き込み可能で開くと更新されます。</translation>
    </message>
    <message>
        <source>The copy could not be given the name “%1”. Choose another name or folder.</source>
        <translation>コピーに「%1」という名前を付けられませんでした。別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is open in %2 (process %3 on %4). Close it there, or open it for reading only.</source>
        <translation>「%1」は%2（%4のプロセス%3）で開かれています。そちらを閉じるか、読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written, so the project in it can only be opened for reading. Check the rights on the folder.</source>
        <translation>フォルダー「%1」に書き込めないため、中のプロジェクトは読み取り専用でしか開けません。フォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>ファイル「%1」はありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a project file in it.</source>
        <translation>「%1」はフォルダーです。中のプロジェクトファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check the rights on it.</source>
        <translation>「%1」を読み込めません（%2）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no Tandem project. Choose another file, or remove it and make a new project.</source>
        <translation>「%1」は空で、Tandemのプロジェクトではありません。別のファイルを選ぶか、削除して新しいプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>“%1” is no Tandem project. To bring in a table of texts, open or make a project and import the file.</source>
        <translation>「%1」はTandemのプロジェクトではありません。テキストの表を取り込むには、プロジェクトを開くか作成してからファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Tandem project. Choose another file.</source>
        <translation>「%1」はほかのプログラムのデータベースで、Tandemのプロジェクトではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem (file version %2; this one knows %3). Update Tandem to open it.</source>
        <translation>「%1」は新しいTandemで書かれています（ファイルのバージョン%2、このTandemの対応は%3まで）。Tandemを更新してから開いてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it does not say which version of Tandem wrote it. Go on from a saved copy.</source>
        <translation>「%1」は破損しています。書き込んだTandemのバージョンが分かりません。保存したコピーから作業を続けてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing, as after a copy that was cut off. Copy it again, or go on from a saved copy.</source>
        <translation>「%1」は破損しています。コピーが途中で切れたように末尾がありません。もう一度コピーするか、保存したコピーから作業を続けてください。</translation>
    </message>
    <message>
        <source>The project could not be brought to file version %1, and is as it was before. %2</source>
        <translation>プロジェクトをファイルのバージョン%1に更新できず、元のままです。%2</translation>
    </message>
    <message>
        <source>Rows in it refer to others that are not there.</source>
        <translation>存在しない行を参照している行があります。</translation>
    </message>
    <message>
        <source>The name “%1…” is too long for a project. Choose a shorter one.</source>
        <translation>名前「%1…」はプロジェクト名として長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>You may not write in the folder “%1”. Choose another, or change the rights on it.</source>
        <translation>フォルダー「%1」への書き込み権限がありません。別のフォルダーを選ぶか、権限を変更してください。</translation>
    </message>
    <message>
        <source>“%1” was written by an older Tandem, and neither it nor its folder may be written here. Copy it to a folder of yours and open the copy, which brings that up to date.</source>
        <translation>「%1」は古いTandemで書かれたもので、ここではファイルにもフォルダーにも書き込めません。自分のフォルダーにコピーして開くと、コピーが新しい形式になります。</translation>
    </message>
    <message>
        <source>“%1” is locked by the file %2 of %3, which names nobody; a power cut leaves such files. If no other program has the project open, remove that lock; else open it for reading only.</source>
        <translation>「%1」は%3のファイル%2でロックされていますが、誰のものかわかりません。停電のあとに残ることがあります。ほかのプログラムがプロジェクトを開いていなければロックを削除し、そうでなければ読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>“%1” is locked by %2 (process %3) on another computer, %4, with the file %5 of %6. Close it there. If it is not open there any more, remove that lock; else open it for reading only.</source>
        <translation>「%1」は別のコンピューター%4の%2（プロセス%3）が%6のファイル%5でロックしています。そちらで閉じてください。もう開かれていなければロックを削除し、そうでなければ読み取り専用で開いてください。</translation>
    </message>
    <message>
        <source>The lock %1 could not be written, so the project was not opened. Its disk may be full.</source>
        <translation>ロック%1を書き込めなかったため、プロジェクトは開かれませんでした。ディスクがいっぱいかもしれません。</translation>
    </message>
    <message>
        <source>The log of the project could not be kept.</source>
        <translation>プロジェクトのログを残せませんでした。</translation>
    </message>
    <message>
        <source>What is left of the project is not whole, so no copy was saved: another program wrote over its file. Go on from a backup. The log of the last changes is kept beside it under another name once the project is closed.</source>
        <translation>別のプログラムがファイルを上書きしたため、プロジェクトの残りは完全ではなく、コピーは保存されませんでした。バックアップから続けてください。最後の変更のログは、プロジェクトを閉じると別の名前で横に残ります。</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>There is no label to ask for. Choose at least one.</source>
        <translation>対象のラベル定義がありません。1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Label “%1” has no options. Add some to the schema.</source>
        <translation>ラベル定義「%1」に選択肢がありません。スキーマに追加してください。</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>システムプロンプト: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>プロンプト: %1</translation>
    </message>
    <message>
        <source>Line 1: %1</source>
        <translation>1行目: %1</translation>
    </message>
    <message>
        <source>The record has no text to label.</source>
        <translation>レコードにラベルを付けるテキストがありません。</translation>
    </message>
    <message>
        <source>there is no metadata column %1.</source>
        <translation>メタデータの列%1はありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことですか。</translation>
    </message>
    <message>
        <source>%1 has a meaning only inside %2.</source>
        <translation>%1は%2の中でだけ意味を持ちます。</translation>
    </message>
    <message>
        <source>there is no placeholder %1.</source>
        <translation>プレースホルダー%1はありません。</translation>
    </message>
    <message>
        <source>Possible here: %1.</source>
        <translation>ここで使えるのは%1です。</translation>
    </message>
    <message>
        <source>%1 is a section; it is written {{#%1}}…{{/%1}}.</source>
        <translation>%1はセクションで、{{#%1}}…{{/%1}}の形で書きます。</translation>
    </message>
    <message>
        <source>The prompt never lists the options. Put {{#labels}}{{#options}}{{text}} {{/options}}{{/labels}} where they belong, unless the template names them itself.</source>
        <translation>プロンプトに選択肢の一覧がありません。テンプレートに直接書いていない場合は、該当する位置に{{#labels}}{{#options}}{{text}} {{/options}}{{/labels}}を入れてください。</translation>
    </message>
    <message>
        <source>The prompt never says how to answer. Put {{#labels}}{{format}}{{/labels}} where it belongs, unless the template says it itself.</source>
        <translation>プロンプトに答え方の指示がありません。テンプレートに直接書いていない場合は、該当する位置に{{#labels}}{{format}}{{/labels}}を入れてください。</translation>
    </message>
    <message>
        <source>The prompt shows nothing of the record. Put {{record}} where its text belongs.</source>
        <translation>プロンプトにレコードの内容がありません。テキストの位置に{{record}}を入れてください。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Not every option was among the tokens that the server listed.</source>
        <translation>サーバーが返したトークンに、すべての選択肢は含まれていません。</translation>
    </message>
    <message>
        <source>The server listed the sure token alone: the number says “at least .99”.</source>
        <translation>サーバーが返したのは確実なトークンだけです。数値は「.99以上」を意味します。</translation>
    </message>
    <message>
        <source>Its reason: “%1”</source>
        <translation>モデルの理由:「%1」</translation>
    </message>
    <message>
        <source>it was empty</source>
        <translation>回答が空</translation>
    </message>
    <message>
        <source>the model refused</source>
        <translation>モデルが拒否</translation>
    </message>
    <message>
        <source>it names no option</source>
        <translation>選択肢がない</translation>
    </message>
    <message>
        <source>it fits more than one option or negates one</source>
        <translation>複数の選択肢に当てはまるか、選択肢を否定している</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>it could not be parsed</source>
        <translation>解析できない</translation>
    </message>
    <message>
        <source>the JSON that was asked for</source>
        <translation>指定したJSON</translation>
    </message>
    <message>
        <source>JSON with small faults</source>
        <translation>小さな誤りのあるJSON</translation>
    </message>
    <message>
        <source>requested form</source>
        <translation>指定した形式</translation>
    </message>
    <message>
        <source>an option standing alone</source>
        <translation>単独の選択肢</translation>
    </message>
    <message>
        <source>the only option named</source>
        <translation>ただ1つ挙げられた選択肢</translation>
    </message>
    <message>
        <source>a near miss in spelling</source>
        <translation>つづりの近い選択肢</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>An agent and its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Its tokens lean to %1.</source>
        <translation>トークンは%1に傾いています。</translation>
    </message>
    <message>
        <source>Close second: %1.</source>
        <translation>僅差の次点: %1。</translation>
    </message>
    <message>
        <source>No agent has labelled this record yet.</source>
        <translation>このレコードにはまだエージェントがラベルを付けていません。</translation>
    </message>
    <message>
        <source>%1 gave no readable label: %2.</source>
        <translation>%1の回答からラベルを読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 gave no label.</source>
        <translation>%1はラベルを付けませんでした。</translation>
    </message>
    <message>
        <source>%1: %2, without a confidence.</source>
        <translation>%1: %2、確信度なし。</translation>
    </message>
    <message>
        <source>read as: %1 (rung %2)</source>
        <translation>読み取り: %1（段階%2）</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 from the label&apos;s own tokens.</source>
        <extracomment>%1: agent; %2: label; %3: probability</extracomment>
        <translation>%1: %2、ラベル自身のトークンから %3。</translation>
    </message>
    <message>
        <source>%1: %2, %3 by %4 of %5 answers.</source>
        <extracomment>%1: agent; %2: label; %3: probability; %4 of %5 answers say so</extracomment>
        <translation>%1: %2、%5 件中 %4 件の回答により %3。</translation>
    </message>
    <message>
        <source>%1: %2, %3 by the model&apos;s own word.</source>
        <extracomment>%1: agent; %2: label; %3: probability</extracomment>
        <translation>%1: %2、モデル自身の申告により %3。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered line of a list</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 as it computed.</source>
        <extracomment>%1: the built-in model; %2: label; %3: probability</extracomment>
        <translation>%1: %2、計算上 %3。</translation>
    </message>
    <message>
        <source>Its numbers lean to %1.</source>
        <translation>数値は %1 に傾いています。</translation>
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
        <translation>OpenAI互換チャット</translation>
    </message>
    <message>
        <source>OpenAI completions (legacy)</source>
        <translation>OpenAI Completions（旧式）</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>Built-in baseline</source>
        <translation>内蔵ベースライン</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Column %1: %2</source>
        <translation>%1文字目: %2</translation>
    </message>
    <message>
        <source>after “label:” a value is missing, as in label:sentiment=negative.</source>
        <translation>「label:」の後に値がありません。例: label:sentiment=negative</translation>
    </message>
    <message>
        <source>there is no status “%1”. Did you mean status:%2?</source>
        <translation>状態「%1」はありません。status:%2のことですか。</translation>
    </message>
    <message>
        <source>there is no status “%1”. Possible: %2.</source>
        <translation>状態「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>“%1” is no confidence; give a number from 0 to 1, as in conf&lt;0.7.</source>
        <translation>「%1」は確信度ではありません。0から1の数で指定してください。例: conf&lt;0.7</translation>
    </message>
    <message>
        <source>after “conf” one of &lt;, &lt;=, =, &gt;=, &gt; is missing, as in conf&lt;0.7.</source>
        <translation>「conf」の後に&lt;、&lt;=、=、&gt;=、&gt;のいずれかが必要です。例: conf&lt;0.7</translation>
    </message>
    <message>
        <source>“%1” is no rung; give a number from 1 (strict) to 6 (loose), as in rung&gt;=4.</source>
        <translation>「%1」は段階ではありません。1（厳格）から6（緩い）の数で指定してください。例: rung&gt;=4</translation>
    </message>
    <message>
        <source>after “rung” one of &lt;, &lt;=, =, &gt;=, &gt; is missing, as in rung&gt;=4.</source>
        <translation>「rung」の後に&lt;、&lt;=、=、&gt;=、&gt;のいずれかが必要です。例: rung&gt;=4</translation>
    </message>
    <message>
        <source>a metadata condition is written meta.NAME=VALUE.</source>
        <translation>メタデータの条件はmeta.NAME=VALUEの形で書きます。</translation>
    </message>
    <message>
        <source>after “id:” the id is missing.</source>
        <translation>「id:」の後にIDがありません。</translation>
    </message>
    <message>
        <source>the name of a label is missing, as in label:sentiment=negative.</source>
        <translation>ラベル定義の名前がありません。例: label:sentiment=negative</translation>
    </message>
    <message>
        <source>a metadata condition is written meta.NAME=VALUE; names with spaces stand in double quotes.</source>
        <translation>メタデータの条件はmeta.NAME=VALUEの形で書きます。空白を含む名前は二重引用符（&quot;）で囲みます。</translation>
    </message>
    <message>
        <source>there is nothing between the quotes.</source>
        <translation>引用符の間が空です。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Did you mean %2? To search for it as a word, put it in double quotes.</source>
        <translation>「%1」は条件ではありません。%2のことですか。単語として検索するには二重引用符（&quot;）で囲んでください。</translation>
    </message>
    <message>
        <source>the double quote that opens here is not closed.</source>
        <translation>ここで始まる二重引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル定義</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>rung</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The schema has no label “%1”. It has: %2.</source>
        <translation>スキーマにラベル「%1」はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. It has: %3.</source>
        <translation>「%1」に選択肢「%2」はありません。あるのは: %3</translation>
    </message>
    <message>
        <source>after “%1:” the number of a job is missing, or “any”, as in %1:any.</source>
        <translation>「%1:」のあとにジョブの番号か「any」（任意）が必要です。例: %1:any</translation>
    </message>
    <message>
        <source>after “%1:” the number of a job is missing, as in %1:3.</source>
        <translation>「%1:」のあとにジョブの番号が必要です。例: %1:3</translation>
    </message>
    <message>
        <source>job %1</source>
        <extracomment>%1: the number of a job; %2: the name of a label</extracomment>
        <translation>ジョブ%1</translation>
    </message>
    <message>
        <source>any job</source>
        <translation>任意のジョブ</translation>
    </message>
    <message>
        <source>differs from people</source>
        <translation>担当者と異なる</translation>
    </message>
    <message>
        <source>agrees with people</source>
        <translation>担当者と一致</translation>
    </message>
    <message>
        <source>jobs disagree</source>
        <translation>ジョブの不一致</translation>
    </message>
    <message>
        <source>differs from gold</source>
        <translation>ゴールドと異なる</translation>
    </message>
    <message>
        <source>agrees with gold</source>
        <translation>ゴールドと一致</translation>
    </message>
    <message>
        <source>the name of a label is missing, as in gold:sentiment=negative.</source>
        <translation>ラベルの名前が必要です。例: gold:sentiment=negative</translation>
    </message>
    <message>
        <source>after “gold:” a value is missing, as in gold:sentiment=negative.</source>
        <translation>「gold:」のあとに値が必要です。例: gold:sentiment=negative</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>gold %1</source>
        <translation>ゴールド%1</translation>
    </message>
    <message>
        <source>The project has no schema yet.</source>
        <translation>プロジェクトにはまだスキーマがありません。</translation>
    </message>
    <message>
        <source>The schema has no label “%1”. Did you mean “%2”?</source>
        <translation>スキーマにラベル「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. Did you mean “%3”?</source>
        <translation>「%1」に選択肢「%2」はありません。「%3」のことですか？</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”: the records have no metadata.</source>
        <translation>メタデータ列「%1」はありません。レコードにメタデータがありません。</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”. There is: %2.</source>
        <translation>メタデータ列「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>There is no metadata column “%1”. Did you mean “%2”?</source>
        <translation>メタデータ列「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>after “job:” the number of a job and a value are missing, as in job:3=negative, or job:3/sentiment=negative for one of several labels.</source>
        <translation>「job:」の後にジョブの番号と値がありません。例: job:3=negative、複数のラベルのうち 1 つなら job:3/sentiment=negative。</translation>
    </message>
    <message>
        <source>after “job:%1” a value is missing, as in job:%1=negative.</source>
        <translation>「job:%1」の後に値がありません。例: job:%1=negative。</translation>
    </message>
    <message>
        <source>after “job-invalid:” the number of a job is missing, as in job-invalid:3.</source>
        <translation>「job-invalid:」の後にジョブの番号がありません。例: job-invalid:3。</translation>
    </message>
    <message>
        <source>job %1, %2</source>
        <translation>ジョブ %1、%2</translation>
    </message>
    <message>
        <source>no readable label</source>
        <translation>読み取れるラベルなし</translation>
    </message>
    <message>
        <source>after “comment:” a word is missing, as in comment:unsure.</source>
        <translation>「comment:」の後に語がありません。例: comment:unsure。</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>after “span:” an option is missing, as in span:person or span:person=Ada.</source>
        <translation>「span:」の後に選択肢がありません。例: span:person、span:person=Ada</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>Of a stretch of the text that has a label</extracomment>
        <translation>スパン</translation>
    </message>
    <message>
        <source>spans cannot be “%1”. Possible: %2.</source>
        <translation>「spans」に「%1」は指定できません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>スパンの状態</translation>
    </message>
    <message>
        <source>quotes that stand nowhere in the text</source>
        <translation>テキスト内にない引用</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>重なりあり</translation>
    </message>
    <message>
        <source>overlapping between annotators</source>
        <translation>アノテーター間で重なりあり</translation>
    </message>
    <message>
        <source>The schema has no label that marks stretches of the text.</source>
        <translation>スキーマに、テキストの一部分をマークするラベル定義がありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of a record; give numbers as in number:12,7.</source>
        <translation>「%1」はレコードの番号ではありません。番号で指定してください。例: number:12,7</translation>
    </message>
    <message>
        <source>after “number:” the numbers of records are missing, as in number:12,7.</source>
        <translation>「number:」の後にレコードの番号がありません。例: number:12,7</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of numbers of records; %1: &quot;12, 7, 31&quot;</extracomment>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>schema cannot be “%1”. Possible: %2.</source>
        <translation>「schema」に「%1」は指定できません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>before the schema asked what it asks now</source>
        <translation>スキーマの質問が現在の内容になる前</translation>
    </message>
    <message>
        <source>marked by one person and not by another</source>
        <translation>マークした担当者としていない担当者がいる</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>質問対象</translation>
    </message>
    <message>
        <source>of the record, by the schema</source>
        <translation>スキーマによりこのレコードで尋ねる</translation>
    </message>
</context>
<context>
    <name>RecordDeletion</name>
    <message>
        <source>The project was closed before all records were done. That goes on when it is opened next.</source>
        <translation>すべてのレコードの処理が終わる前にプロジェクトが閉じられました。次に開いたときに続きが行われます。</translation>
    </message>
    <message>
        <source>Nobody is named who deletes. Choose an annotator first.</source>
        <translation>誰が削除するのか指定されていません。先にアノテーターを選んでください。</translation>
    </message>
</context>
<context>
    <name>RecordDeletionText</name>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>モデルのラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>担当者のラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>検証%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided on any of them.</source>
        <translation>どのレコードにも人の判断はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided on %Ln of them.</source>
        <translation>
            <numerusform>そのうち %Ln 件には人の判断があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>With them go %1.</source>
        <extracomment>%1: counts of labels and verifications</extracomment>
        <translation>一緒に消えるもの: %1。</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>元に戻すとすべて復元されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came back, with everything that was said about them.</source>
        <translation>
            <numerusform>レコード %Ln 件が、付けられた内容とともに戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>レコード %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got a new id, such as 17-2, because another record has theirs by now.</source>
        <translation>
            <numerusform>そのうち %Ln 件は、同じ ID を別のレコードが使っているため、17-2 のような新しい ID になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are not in the project any more.</source>
        <translation>
            <numerusform>レコード %Ln 件はもうプロジェクトにありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsVerb</name>
    <message>
        <source>This would delete %1. %2</source>
        <extracomment>%1: how many records, %2: what goes with them</extracomment>
        <translation>削除されるもの: %1。%2</translation>
    </message>
    <message>
        <source>Nothing was deleted. Give --yes to do it.</source>
        <translation>何も削除されていません。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>削除しました: %1。</translation>
    </message>
    <message>
        <source>“%1” brings them back.</source>
        <translation>「%1」で元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>--as NAME is missing: who deletes, and may undo it?</source>
        <translation>--as NAME がありません。誰が削除し、元に戻せるのでしょうか？</translation>
    </message>
    <message>
        <source>No record was found, so nothing is deleted.</source>
        <translation>レコードが見つからなかったため、何も削除されません。</translation>
    </message>
    <message>
        <source>Deletes records with everything that was said about them, as one act that can be undone.</source>
        <translation>レコードを、付けられた内容とともに削除します。1 つの操作として元に戻せます。</translation>
    </message>
    <message>
        <source>who deletes; a new name is a new person</source>
        <translation>削除する人。新しい名前は新しい人になります</translation>
    </message>
    <message>
        <source>records by id</source>
        <translation>ID で選ぶレコード</translation>
    </message>
    <message>
        <source>records by a query</source>
        <translation>クエリで選ぶレコード</translation>
    </message>
    <message>
        <source>do it; without it, only counts are shown</source>
        <translation>実行する。付けなければ件数だけを表示</translation>
    </message>
    <message>
        <source>A file may bring a record of such an id again: it is a new record. What undo brings back then gets the id with a number, and that is said.</source>
        <translation>ファイルから同じ ID のレコードを再び取り込むことができ、それは新しいレコードになります。元に戻したレコードは番号付きの ID になり、その旨が表示されます。</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The file %1 was removed or replaced meanwhile. A copy with everything was saved as %2: go on with that.</source>
        <translation>ファイル%1はその間に削除または置き換えられました。すべてを含むコピーを%2として保存しました。そちらで続けてください。</translation>
    </message>
</context>
<context>
    <name>RestoredSource</name>
    <message>
        <source>%1 is no export of Tandem as CSV, TSV or JSON Lines, so nothing can be restored from it. Import it without restoring.</source>
        <translation>%1はTandemがCSV、TSV、JSON Linesでエクスポートしたものではないため、復元できません。復元せずにインポートしてください。</translation>
    </message>
    <message>
        <source>The schema has no label “%1”, which the export has. Set the export&apos;s schema first.</source>
        <translation>エクスポートにあるラベル「%1」がスキーマにありません。先にエクスポート元のスキーマを設定してください。</translation>
    </message>
    <message>
        <source>Line %L1 is no record of an export.</source>
        <translation>%L1行目はエクスポートのレコードではありません。</translation>
    </message>
    <message>
        <source>The export holds only what is shown. Export again with everything that each person said (--all-annotators).</source>
        <translation>エクスポートには表示中のものしか含まれていません。各担当者の回答をすべて含めて（--all-annotators）エクスポートし直してください。</translation>
    </message>
    <message>
        <source>Line %L1 cannot be read: %2</source>
        <translation>%L1行目を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read as a file.</source>
        <translation>%1をファイルとして読み取れません。</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>ファイルを最後まで読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Line %L1 tells what a model said and not by which job.</source>
        <translation>%L1 行目にはモデルの回答がありますが、どのジョブのものかがありません。</translation>
    </message>
    <message>
        <source>Line %L1: “%2” is no number of a job or of an agent&apos;s version.</source>
        <translation>%L1 行目: 「%2」はジョブやエージェントのバージョンの番号ではありません。</translation>
    </message>
    <message>
        <source>Line %L1: “%2” is none of those who can have said something: person, agent, reconciliation.</source>
        <translation>%L1 行目: 「%2」は person、agent、reconciliation のいずれでもありません。</translation>
    </message>
    <message>
        <source>Line %L1 has bytes that are no text in %2. Save the file as UTF-8.</source>
        <translation>%L1 行目に %2 のテキストではないバイトがあります。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Rows of one record do not stand one after the other, or an id is twice in the file, so nothing was restored: %1. Where another program sorted the rows, restore the export as it was written.</source>
        <translation>1つのレコードの行が続いていないか、同じIDがファイルに2回あるため、何も復元されませんでした: %1。別のプログラムが行を並べ替えた場合は、書き出されたままのエクスポートを復元してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) of the export are in the project already, so nothing was restored: %1. Restore into a new project.</source>
        <translation>
            <numerusform>エクスポートの%Ln個のIDがすでにプロジェクトにあるため、何も復元されませんでした: %1。新しいプロジェクトに復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 says of “%2” and the label “%3” once more what line %4 says. Take one of them out, or restore the export as it was written.</source>
        <translation>%1行目は、「%2」とラベル「%3」について%4行目と同じことを述べています。どちらかを取り除くか、書き出されたままのエクスポートを復元してください。</translation>
    </message>
    <message>
        <source>Line %1 says of “%2” and the label “%3” otherwise than line %4. Restore the export as it was written.</source>
        <translation>%1行目は、「%2」とラベル「%3」について%4行目と異なることを述べています。書き出されたままのエクスポートを復元してください。</translation>
    </message>
    <message>
        <source>Line %L1 tells what a model said, and its column “agent” names none.</source>
        <translation>%L1行目はモデルの回答ですが、列「agent」にエージェントがありません。</translation>
    </message>
    <message>
        <source>Line %L1 tells what a person said, and its column “verifier” names nobody.</source>
        <translation>%L1行目は担当者の回答ですが、列「verifier」に名前がありません。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is no option of the label “%4”, though the export has it. Set the export&apos;s schema first.</source>
        <translation>%1行目、列「%2」: 「%3」はエクスポートにありますが、ラベル「%4」の選択肢ではありません。先にエクスポートのスキーマを設定してください。</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” of “%3” differs from line %4. All rows of a record have the same id, text and metadata. If another program changed the ids, restore the export as it was written.</source>
        <translation>%1行目: 「%3」の列「%2」が%4行目と異なります。1つのレコードの行はすべて同じID、テキスト、メタデータを持ちます。別のプログラムがIDを変えた場合は、書き出されたままのエクスポートを復元してください。</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>値を設定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Settle the conflict as</source>
        <translation>次の値で競合を裁定</translation>
    </message>
    <message>
        <source>Copy the record&apos;s id</source>
        <translation>レコードのIDをコピー</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>コメント…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)…</source>
        <translation>
            <numerusform>レコード %Ln 件を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>競合を裁定</translation>
    </message>
    <message>
        <source>Copy the spans</source>
        <translation>スパンをコピー</translation>
    </message>
</context>
<context>
    <name>RunVerb</name>
    <message>
        <source>The project has no schema yet. Set one: %1.</source>
        <translation>プロジェクトにはまだスキーマがありません。設定してください: %1</translation>
    </message>
    <message>
        <source>--query and --rest-of both say which records; give one of them.</source>
        <translation>--queryと--rest-ofはどちらも対象のレコードを決めます。一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--agent is missing; every project has the agent &quot;%1&quot;.</source>
        <translation>--agentがありません。どのプロジェクトにもエージェント「%1」があります。</translation>
    </message>
    <message>
        <source>No record is to be labelled: the project is empty, or the query finds none.</source>
        <translation>ラベルを付けるレコードがありません。プロジェクトが空か、クエリに一致するものがありません。</translation>
    </message>
    <message>
        <source>Lets an agent label records, and ends with the job&apos;s summary.</source>
        <translation>エージェントにレコードのラベル付けをさせ、最後にジョブの概要を表示します。</translation>
    </message>
    <message>
        <source>which agent; &quot;%1&quot; needs no network</source>
        <translation>エージェント。「%1」はネットワーク不要</translation>
    </message>
    <message>
        <source>which label; without it, all</source>
        <translation>ラベル定義。省略するとすべて</translation>
    </message>
    <message>
        <source>which records; without it, all</source>
        <translation>対象のレコード。省略するとすべて</translation>
    </message>
    <message>
        <source>only the records that this job left without a label</source>
        <translation>このジョブでラベルが付かなかったレコードだけ</translation>
    </message>
    <message>
        <source>only the first N of them</source>
        <translation>そのうち最初のN件だけ</translation>
    </message>
    <message>
        <source>calls at the same time, 1 to 200 (4)</source>
        <translation>同時呼び出し数、1～200（4）</translation>
    </message>
    <message>
        <source>texts may be sent to this host; needed once for each</source>
        <translation>このホストへのテキスト送信を許可する。ホストごとに一度必要</translation>
    </message>
    <message>
        <source>show three prompts and send nothing</source>
        <translation>プロンプトを3件表示し、何も送信しない</translation>
    </message>
    <message>
        <source>Ctrl+C pauses the job; &quot;%1&quot; goes on with it. Exit code 1 where it did not complete.</source>
        <translation>Ctrl+Cでジョブを一時停止します。「%1」で再開します。完了しなかった場合の終了コードは1です。</translation>
    </message>
</context>
<context>
    <name>RunningJobs</name>
    <message>
        <source>This job is running already.</source>
        <translation>このジョブはすでに実行中です。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Two options of label “%1” have the value “%2”. Give each option a value of its own.</source>
        <translation>ラベル定義「%1」の2つの選択肢が同じ値「%2」を持っています。選択肢ごとに別の値を付けてください。</translation>
    </message>
    <message>
        <source>Two options of label “%1” read “%2”, so nobody could tell them apart. Change one of the texts.</source>
        <translation>ラベル定義「%1」の2つの選択肢の表示がどちらも「%2」で、区別できません。どちらかのテキストを変更してください。</translation>
    </message>
    <message>
        <source>The key “%1” of option “%2” in label “%3” cannot be used. A key is one character that can be typed, and no space.</source>
        <translation>ラベル定義「%3」の選択肢「%2」のキー「%1」は使えません。キーは入力できる1文字で、空白は使えません。</translation>
    </message>
    <message>
        <source>The key “%1” of option “%2” in label “%3” already does something else in the views. Choose another one.</source>
        <translation>ラベル定義「%3」の選択肢「%2」のキー「%1」は、画面で別の操作に使われています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Two options of label “%1” have the key “%2”. Options without a key of their own get the digit of their position.</source>
        <translation>ラベル定義「%1」の2つの選択肢が同じキー「%2」を持っています。キーを決めていない選択肢には順番の数字が割り当てられます。</translation>
    </message>
    <message>
        <source>Label “%1” has no options. Add at least one.</source>
        <translation>ラベル定義「%1」に選択肢がありません。1つ以上追加してください。</translation>
    </message>
    <message>
        <source>Option %1 of label “%2” has no value.</source>
        <translation>ラベル定義「%2」の選択肢%1に値がありません。</translation>
    </message>
    <message>
        <source>The colour “%1” of option “%2” in label “%3” cannot be used. Give a number from 1 to 7, or a colour like #0072b2.</source>
        <translation>ラベル定義「%3」の選択肢「%2」の色「%1」は使えません。1から7の数か、#0072b2のような色を指定してください。</translation>
    </message>
    <message>
        <source>Label %1 has no name. Give it one.</source>
        <translation>ラベル定義%1に名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>Two labels have the name “%1” (capital letters make no difference). Rename one of them.</source>
        <translation>2つのラベル定義の名前が「%1」です（大文字と小文字は区別しません）。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>The schema cannot be used: %1 %2</source>
        <translation>スキーマを使えません: %1%2</translation>
    </message>
    <message>
        <source>has a “%1” that is not text.</source>
        <translation>の「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>has “aliases” that are not a list of texts.</source>
        <translation>の「aliases」がテキストのリストではありません。</translation>
    </message>
    <message>
        <source>has an alias that is not text.</source>
        <translation>にテキストでない別名があります。</translation>
    </message>
    <message>
        <source>is neither text nor an object.</source>
        <translation>はテキストでもオブジェクトでもありません。</translation>
    </message>
    <message>
        <source>has the level “%1”; it must be “record” or “span”.</source>
        <translation>のレベル「%1」は使えません。「record」か「span」を指定してください。</translation>
    </message>
    <message>
        <source>has the choice “%1”; it must be “single” or “multiple”.</source>
        <translation>の選択方式「%1」は使えません。「single」か「multiple」を指定してください。</translation>
    </message>
    <message>
        <source>has no list “options”.</source>
        <translation>にリスト「options」がありません。</translation>
    </message>
    <message>
        <source>option %1 of %2</source>
        <translation>%2の選択肢%1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル定義%1</translation>
    </message>
    <message>
        <source>is not an object.</source>
        <translation>はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>ラベル定義「%1」</translation>
    </message>
    <message>
        <source>The schema is not valid JSON. %1</source>
        <translation>スキーマは正しいJSONではありません。%1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>holds no JSON object.</source>
        <translation>にJSONオブジェクトがありません。</translation>
    </message>
    <message>
        <source>has no list “label_schema”.</source>
        <translation>にリスト「label_schema」がありません。</translation>
    </message>
    <message>
        <source>This version of the schema is not in the project.</source>
        <translation>このバージョンのスキーマはプロジェクトにありません。</translation>
    </message>
    <message>
        <source>has the number %1, which would not stay as it is written. Put it in quotes.</source>
        <translation>に数値%1がありますが、書かれたとおりには残りません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>An edit of the schema is kept under the name of whoever makes it, and nobody is named yet. Enter a name.</source>
        <translation>スキーマの変更は変更した人の名前で保存されますが、まだ名前がありません。名前を入力してください。</translation>
    </message>
    <message>
        <source>(an option that has left the schema)</source>
        <translation>（もうスキーマにない選択肢）</translation>
    </message>
    <message>
        <source>All options of label “%1” are retired, so nothing could be chosen. Bring one of them back, or retire the label itself.</source>
        <translation>ラベル定義「%1」の選択肢がすべて廃止されているため、選べるものがありません。選択肢を1つ元に戻すか、ラベル定義そのものを廃止してください。</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” is “%3”, which is no option of “%2”.</source>
        <translation>ラベル定義「%1」は「%2」が「%3」のときだけ質問されますが、「%2」にその選択肢はありません。</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” has certain options, and none is named. Name one, or ask it on every record.</source>
        <translation>ラベル定義「%1」は「%2」が特定の選択肢のときだけ質問されますが、選択肢が指定されていません。1つ指定するか、すべてのレコードで質問してください。</translation>
    </message>
    <message>
        <source>Label “%1” is asked only where “%2” has certain options, but there is no label of whole records of that name.</source>
        <translation>ラベル定義「%1」は「%2」が特定の選択肢のときだけ質問されますが、その名前の、レコード全体のラベル定義がありません。</translation>
    </message>
    <message>
        <source>Label “%1” depends on itself, so it would never be asked. Ask it on every record, or where another label has certain options.</source>
        <translation>ラベル定義「%1」は自分自身に依存しているため、質問されることがありません。すべてのレコードで質問するか、別のラベル定義が特定の選択肢のときに質問してください。</translation>
    </message>
    <message>
        <source>This label definition is not in the schema any more. Look at the schema again.</source>
        <translation>このラベル定義はもうスキーマにありません。スキーマをもう一度確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not have this option any more. Look at the schema again.</source>
        <translation>「%1」にこの選択肢はもうありません。スキーマをもう一度確認してください。</translation>
    </message>
    <message>
        <source>An option needs a name. Give it one.</source>
        <translation>選択肢には名前が必要です。名前を付けてください。</translation>
    </message>
    <message>
        <source>Two options at least are merged. To give one another name, rename it.</source>
        <translation>統合には選択肢が2つ以上必要です。1つの選択肢に別の名前を付けるには、名前を変更してください。</translation>
    </message>
    <message>
        <source>An option is split into two at least. Name them.</source>
        <translation>選択肢は2つ以上に分割します。それぞれの名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” has the option “%2” already. Give the new ones names of their own.</source>
        <translation>「%1」にはすでに選択肢「%2」があります。新しい選択肢には別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” has no other option “%2” that could take its labels.</source>
        <translation>「%1」に、ラベルを引き継げる別の選択肢「%2」はありません。</translation>
    </message>
    <message>
        <source>The labels of a whole label definition cannot become another&apos;s.</source>
        <translation>ラベル定義全体のラベルを別のラベル定義のものにすることはできません。</translation>
    </message>
    <message>
        <source>“%1” is marked in the text: each span has one option, and there can be any number of them.</source>
        <translation>「%1」はテキスト内でマークするものです。各スパンの選択肢は1つで、スパンの数に制限はありません。</translation>
    </message>
    <message>
        <source>A label needs a name. Give it one.</source>
        <translation>ラベル定義には名前が必要です。名前を付けてください。</translation>
    </message>
    <message>
        <source>has a “%1” that is neither true nor false.</source>
        <translation>の「%1」がtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>has an “only_where” that is no object with a “label” and a list “values”.</source>
        <translation>の「only_where」が、「label」とリスト「values」のあるオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A file is being imported, which may bring labels that this would change. Wait until it is done, then try again.</source>
        <translation>ファイルをインポート中で、この変更の対象になるラベルが加わる可能性があります。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed from the schema, because %2 labels belong to it. Say what becomes of them.</source>
        <translation>「%1」にはラベルが%2個あるため、スキーマから削除できません。ラベルをどうするかを指定してください。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” cannot be removed, because %3 labels use it. Say what becomes of them.</source>
        <translation>「%2」の選択肢「%1」は%3個のラベルで使われているため、削除できません。ラベルをどうするかを指定してください。</translation>
    </message>
    <message>
        <source>The choice of “%1” cannot be changed just so, because %2 labels belong to it (undone ones count too). Look at what becomes of them first.</source>
        <translation>「%1」にはラベルが%2個あるため（元に戻したものも含む）、選択方式をそのまま変更することはできません。先に、ラベルがどうなるかを確認してください。</translation>
    </message>
    <message>
        <source>The level of “%1” cannot be changed, because %2 labels belong to it (undone ones count too). Add a new label definition instead.</source>
        <translation>「%1」にはラベルが%2個あるため（元に戻したものも含む）、レベルを変更できません。代わりに新しいラベル定義を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be a single choice again: %Ln label(s) that came since hold no option or several. Instead of undoing, change the choice, and look at what becomes of them.</source>
        <translation>
            <numerusform>「%1」を単一選択に戻せません。その後に付けられた%Ln件のラベルに、選択肢がないか複数あります。元に戻す代わりに選択の種類を変更し、それらがどうなるかを確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaChange</name>
    <message numerus="yes">
        <source>%Ln label(s) would change.</source>
        <translation>
            <numerusform>ラベル%Ln個が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) would change.</source>
        <translation>
            <numerusform>修正%Ln件が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would go.</source>
        <translation>
            <numerusform>ラベル%Ln個がなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) would go.</source>
        <translation>
            <numerusform>判定%Ln件がなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) would stay as they are.</source>
        <translation>
            <numerusform>ラベル%Ln個はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) changed.</source>
        <translation>
            <numerusform>ラベル%Ln個が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) changed.</source>
        <translation>
            <numerusform>修正%Ln件が変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) went.</source>
        <translation>
            <numerusform>ラベル%Ln個がなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) went.</source>
        <translation>
            <numerusform>判定%Ln件がなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) stay as they are.</source>
        <translation>
            <numerusform>ラベル%Ln個はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the label(s) were given by people or are gold.</source>
        <translation>
            <numerusform>ラベルのうち%Ln個は、担当者によるものかゴールドです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that go are sets of none or several options, which can be no single choice.</source>
        <translation>
            <numerusform>なくなるもののうち%Ln個は、選択肢が0個または複数の集合で、単一選択にできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No label is concerned.</source>
        <translation>対象のラベルはありません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What stands between the parts of a list</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>モデルのラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>担当者のラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>修正%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>判定%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) as they are</source>
        <translation>
            <numerusform>ラベル%Ln個（そのまま）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) deleted.</source>
        <translation>
            <numerusform>ラベル%Ln個を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) followed.</source>
        <translation>
            <numerusform>判定%Ln件もあわせて処理しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) kept.</source>
        <translation>
            <numerusform>ラベル%Ln個を残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No label was concerned.</source>
        <translation>対象のラベルはありませんでした。</translation>
    </message>
    <message>
        <source>The schema is changed.</source>
        <translation>スキーマを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) cannot become a single choice.</source>
        <translation>
            <numerusform>%Ln個の集合は単一選択にできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them: %1.</source>
        <extracomment>%1: the ids of some records</extracomment>
        <translation>そのうち最初のもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) would go.</source>
        <translation>
            <numerusform>%Ln 件の範囲がなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) went.</source>
        <translation>
            <numerusform>%Ln 件の範囲がなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, asked only where this was chosen, would be asked of every record.</source>
        <extracomment>%1: the name of a label</extracomment>
        <translation>「%1」は、これが選ばれた場合にだけ尋ねられていましたが、すべてのレコードで尋ねられることになります。</translation>
    </message>
    <message>
        <source>“%1”, asked only where this was chosen, is asked of every record now.</source>
        <translation>「%1」は、これが選ばれた場合にだけ尋ねられていましたが、今後はすべてのレコードで尋ねられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln 件の範囲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件の範囲を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was asked only where this was chosen, and will be asked of every record.</source>
        <extracomment>%1: the name of a label</extracomment>
        <translation>「%1」は、これが選ばれた場合にだけ尋ねられていましたが、すべてのレコードで尋ねられるようになります。</translation>
    </message>
</context>
<context>
    <name>SchemaChangesVerb</name>
    <message>
        <source>Name one option: %1=OPTION.</source>
        <translation>選択肢を1つ指定してください: %1=OPTION</translation>
    </message>
    <message>
        <source>Their records: %1</source>
        <translation>対象のレコード: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>何も変更していません。試行のみです。</translation>
    </message>
    <message>
        <source>The schema says the same already (version %1).</source>
        <translation>スキーマはすでに同じ内容です（バージョン%1）。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The schema is now version %1.</source>
        <translation>スキーマはバージョン%1になりました。</translation>
    </message>
    <message>
        <source>Name the options: %1=A,B.</source>
        <translation>選択肢を指定してください: %1=A,B</translation>
    </message>
    <message>
        <source>Say what becomes of the labels: --map OPTION, --retire or --delete, one of them.</source>
        <translation>ラベルをどうするかを、--map OPTION、--retire、--deleteのいずれか1つで指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither single nor multiple.</source>
        <translation>「%1」はsingleでもmultipleでもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place: the first is 1.</source>
        <translation>「%1」は位置ではありません。先頭は1です。</translation>
    </message>
    <message>
        <source>only count what would change</source>
        <translation>変わるものを数えるだけ</translation>
    </message>
    <message>
        <source>who changes it; your system&apos;s user name where it is left out</source>
        <translation>変更する人。省略時はシステムのユーザー名</translation>
    </message>
    <message>
        <source>The labels of everybody and of all jobs change with it, as one act that can be undone.</source>
        <translation>全員とすべてのジョブのラベルもあわせて変わります。1つの操作として元に戻せます。</translation>
    </message>
    <message>
        <source>Gives a label or an option another name; what was labelled stays.</source>
        <translation>ラベル定義または選択肢の名前を変えます。付けたラベルは残ります。</translation>
    </message>
    <message>
        <source>Makes one option of several: one of them, or a new one.</source>
        <translation>複数の選択肢を1つにします（そのうちの1つ、または新しいもの）。</translation>
    </message>
    <message>
        <source>Makes several options of one; its labels take the first.</source>
        <translation>1つの選択肢を複数にします。ラベルは最初のものになります。</translation>
    </message>
    <message>
        <source>only the labels of these records take the first, the others the second</source>
        <translation>これらのレコードのラベルだけを最初のものに、ほかは2番目のものにする</translation>
    </message>
    <message>
        <source>Takes an option or a label out of the schema.</source>
        <translation>選択肢またはラベル定義をスキーマから除きます。</translation>
    </message>
    <message>
        <source>its labels become this option&apos;s</source>
        <translation>ラベルをこの選択肢にする</translation>
    </message>
    <message>
        <source>it is not offered any more; its labels stay</source>
        <translation>今後は提示しない。ラベルは残る</translation>
    </message>
    <message>
        <source>its labels go with it; an undo brings them back</source>
        <translation>ラベルも削除する。元に戻すと復元される</translation>
    </message>
    <message>
        <source>Lets one option be chosen, or several.</source>
        <translation>選択肢を1つだけ選べるように、または複数選べるようにします。</translation>
    </message>
    <message>
        <source>A set of none or several options can be no single choice: such labels go, and their records are listed.</source>
        <translation>選択肢が0個または複数の集合は単一選択にできません。そのようなラベルはなくなり、対象のレコードが一覧に表示されます。</translation>
    </message>
    <message>
        <source>Moves a label or an option to another place; the first is 1.</source>
        <translation>ラベル定義または選択肢を別の位置に移します。先頭は1です。</translation>
    </message>
</context>
<context>
    <name>SchemaDifference</name>
    <message>
        <source>“%1” is called “%2”.</source>
        <translation>「%1」の名前は「%2」です。</translation>
    </message>
    <message>
        <source>“%1” has another guideline.</source>
        <translation>「%1」のガイドラインが違います。</translation>
    </message>
    <message>
        <source>“%1” is marked in the text.</source>
        <translation>「%1」はテキスト内でマークします。</translation>
    </message>
    <message>
        <source>“%1” is of whole records.</source>
        <translation>「%1」はレコード全体のラベルです。</translation>
    </message>
    <message>
        <source>“%1” is a single choice.</source>
        <translation>「%1」は単一選択です。</translation>
    </message>
    <message>
        <source>“%1” is a multiple choice.</source>
        <translation>「%1」は複数選択です。</translation>
    </message>
    <message>
        <source>“%1” is a scale.</source>
        <translation>「%1」は尺度です。</translation>
    </message>
    <message>
        <source>“%1” is no scale any more.</source>
        <translation>「%1」は尺度ではなくなりました。</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>「%1」は必須です。</translation>
    </message>
    <message>
        <source>“%1” is not required any more.</source>
        <translation>「%1」は必須ではなくなりました。</translation>
    </message>
    <message>
        <source>“%1” is retired.</source>
        <translation>「%1」は廃止されました。</translation>
    </message>
    <message>
        <source>“%1” is asked again.</source>
        <translation>「%1」は再び質問されます。</translation>
    </message>
    <message>
        <source>“%1” is asked only where “%2” is %3.</source>
        <translation>「%1」は「%2」が%3のときだけ質問されます。</translation>
    </message>
    <message>
        <source>“%1” is asked on every record.</source>
        <translation>「%1」はすべてのレコードで質問されます。</translation>
    </message>
    <message>
        <source>“%1” has the new option “%2”.</source>
        <translation>「%1」に新しい選択肢「%2」があります。</translation>
    </message>
    <message>
        <source>“%1” has lost the option “%2”.</source>
        <translation>「%1」の選択肢「%2」はなくなりました。</translation>
    </message>
    <message>
        <source>The options of “%1” have another order.</source>
        <translation>「%1」の選択肢の順序が違います。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is called “%3”.</source>
        <translation>「%2」の選択肢「%1」の名前は「%3」です。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is described otherwise.</source>
        <translation>「%2」の選択肢「%1」の説明が違います。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” has another key or colour.</source>
        <translation>「%2」の選択肢「%1」のキーまたは色が違います。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is retired.</source>
        <translation>「%2」の選択肢「%1」は廃止されました。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” is offered again.</source>
        <translation>「%2」の選択肢「%1」は再び提示されます。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” says “not applicable”.</source>
        <translation>「%2」の選択肢「%1」は「該当なし」を表します。</translation>
    </message>
    <message>
        <source>The option “%1” of “%2” does not say “not applicable” any more.</source>
        <translation>「%2」の選択肢「%1」は「該当なし」を表さなくなりました。</translation>
    </message>
    <message>
        <source>The guideline of the schema is another one.</source>
        <translation>スキーマのガイドラインが違います。</translation>
    </message>
    <message>
        <source>The label “%1” is new.</source>
        <translation>ラベル定義「%1」は新しいものです。</translation>
    </message>
    <message>
        <source>The label “%1” has left the schema.</source>
        <translation>ラベル定義「%1」はスキーマからなくなりました。</translation>
    </message>
    <message>
        <source>The labels have another order.</source>
        <translation>ラベルの順序が違います。</translation>
    </message>
</context>
<context>
    <name>SchemaNames</name>
    <message>
        <source>label %1</source>
        <comment>one that the schema has no more; %1 is its number</comment>
        <translation>ラベル定義%1</translation>
    </message>
    <message>
        <source>option %1</source>
        <comment>one that the schema has no more; %1 is its number</comment>
        <translation>選択肢%1</translation>
    </message>
</context>
<context>
    <name>SchemaVerb</name>
    <message numerus="yes">
        <source>%1: one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: 選択肢%Ln個から1つ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: any of %Ln option(s)</source>
        <translation>
            <numerusform>%1: 選択肢%Ln個からいくつでも</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema is now version %1.</source>
        <translation>スキーマはバージョン%1になりました。</translation>
    </message>
    <message>
        <source>The schema says the same already (version %1).</source>
        <translation>スキーマはすでに同じ内容です（バージョン%1）。</translation>
    </message>
    <message>
        <source>Prints the schema as JSON.</source>
        <translation>スキーマをJSONで出力します。</translation>
    </message>
    <message>
        <source>Says what is labelled; a schema with another meaning is a new version.</source>
        <translation>何にラベルを付けるかを定めます。意味が変わると新しいバージョンになります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The file: %1; all but names and options may be left out. What other tools call these is understood, and a member that means nothing is refused, unless its name begins with _. The edit counts as an act of your system&apos;s user name.</source>
        <translation>ファイル: %1。名前と選択肢以外は省略できます。ほかのツールでの呼び名も理解されます。意味のないメンバーは、名前が _ で始まらない限り拒否されます。編集はシステムのユーザー名による操作とみなされます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: spans, each one of %Ln option(s)</source>
        <translation>
            <numerusform>%1: スパン、それぞれ選択肢%Ln個から1つ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaVersionsVerb</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: a version&apos;s number, %2: its name</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4</source>
        <extracomment>%1: a version&apos;s number and name, %2: when, %3: who, %4: what they did</extracomment>
        <translation>%1  %2  %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) ran under it</source>
        <translation>
            <numerusform>%Ln件のジョブがこれで実行</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The project has no schema yet.</source>
        <translation>プロジェクトにはまだスキーマがありません。</translation>
    </message>
    <message>
        <source>The schema has no version &quot;%1&quot;. &quot;schema versions&quot; lists them.</source>
        <translation>スキーマにバージョン「%1」はありません。「schema versions」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>They mean the same.</source>
        <translation>意味は同じです。</translation>
    </message>
    <message>
        <source>Version %1 has no name any more.</source>
        <translation>バージョン%1の名前はなくなりました。</translation>
    </message>
    <message>
        <source>Version %1 is called “%2”.</source>
        <translation>バージョン%1の名前は「%2」です。</translation>
    </message>
    <message>
        <source>Lists the versions that the schema has had, newest first.</source>
        <translation>スキーマのこれまでのバージョンを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Says what was changed from one version to another, or to the one in force.</source>
        <translation>あるバージョンから別のバージョン、または使用中のバージョンまでの変更点を示します。</translation>
    </message>
    <message>
        <source>A version is named by its number or by the name that it was given.</source>
        <translation>バージョンは、番号または付けた名前で指定します。</translation>
    </message>
    <message>
        <source>Gives a version a name, so that it is found again; an empty one takes it away.</source>
        <translation>後で見つけられるように、バージョンに名前を付けます。空にすると名前を外します。</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message numerus="yes">
        <source>%Ln record(s) found, the first %L1 shown.</source>
        <translation>
            <numerusform>%Ln件のレコードが見つかりました（先頭の%L1件を表示）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>%Ln件のレコードが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>conf</source>
        <comment>short for confidence</comment>
        <translation>確信度</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Lists the records that a query finds.</source>
        <translation>クエリに一致するレコードを一覧にします。</translation>
    </message>
    <message>
        <source>confidence (lowest first) or id; without it, the order of import</source>
        <translation>confidence（確信度の低い順）またはid。省略するとインポート順</translation>
    </message>
    <message>
        <source>show at most N records (50)</source>
        <translation>最大N件を表示（50）</translation>
    </message>
    <message>
        <source>whose label, confidence and status; without it, the first</source>
        <translation>ラベル・確信度・状態を見るラベル定義。省略すると最初のもの</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says what a query can hold; &quot;&quot; finds every record.</source>
        <translation>クエリの書き方は「%1」で表示します。&quot;&quot;はすべてのレコードに一致します。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SettleMenu</name>
    <message>
        <source>Go on with what %1 has chosen</source>
        <extracomment>%1: who began to settle a conflict, or settled it</extracomment>
        <translation>%1の選択から続ける</translation>
    </message>
    <message numerus="yes">
        <source>From the spans of %1 (%Ln)</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>%1のスパンから始める（%Ln個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From all of them (%Ln)</source>
        <translation>
            <numerusform>すべてのスパンから始める（%Ln個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From those that all have (%Ln)</source>
        <translation>
            <numerusform>全員に共通するスパンから始める（%Ln個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Span by span</source>
        <translation>スパンを1つずつ</translation>
    </message>
</context>
<context>
    <name>ShortStatus</name>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>own</source>
        <comment>labelled by a person without a verdict</comment>
        <translation>独自</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
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
        <translation>「%1」にはまだエージェントがラベルを付けていません</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>これだけ表示</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ShownSpans</name>
    <message>
        <source>not %1</source>
        <extracomment>%1: names of people who did not mark this</extracomment>
        <translation>%1 を除く</translation>
    </message>
</context>
<context>
    <name>SmallFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB, so it is hardly the right file.</source>
        <translation>%1は16 MBを超えており、正しいファイルではないようです。</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252, Shift_JIS or another standard name.</source>
        <translation>文字コード「%1」は不明です。UTF-8、UTF-16LE、windows-1252、Shift_JISなどの標準名を使ってください。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>“%1” cannot separate columns. Use a comma, a semicolon, a tab or another single ASCII character.</source>
        <translation>「%1」は列の区切りに使えません。コンマ、セミコロン、タブ、またはほかのASCII文字1字を使ってください。</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>行が64 MiBを超えています。</translation>
    </message>
    <message>
        <source>The row has too many fields: %1 instead of %2.</source>
        <translation>行のフィールドが多すぎます: %2個のところ%1個</translation>
    </message>
    <message>
        <source>A quote is opened and not closed. Only this line is left out; the next ones are read as rows of their own.</source>
        <translation>引用符が閉じられていません。この行だけを除外し、続きは別の行として読み込みます。</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>ファイルを最後まで読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>The array ends too early, inside an element that starts in line %1.</source>
        <translation>配列が、%1行目から始まる要素の途中で終わっています。</translation>
    </message>
    <message>
        <source>The array is not closed: “]” is missing.</source>
        <translation>配列が閉じられていません。「]」がありません。</translation>
    </message>
    <message>
        <source>Something follows the end of the array.</source>
        <translation>配列の終わりの後に余分な内容があります。</translation>
    </message>
    <message>
        <source>The file is not a JSON array.</source>
        <translation>ファイルがJSON配列ではありません。</translation>
    </message>
    <message>
        <source>A comma or “]” is missing here.</source>
        <translation>ここにコンマか「]」が必要です。</translation>
    </message>
    <message>
        <source>This is not a JSON object; each row must be one, as in {&quot;id&quot;: &quot;1&quot;, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>JSONオブジェクトではありません。各行は{&quot;id&quot;: &quot;1&quot;, &quot;text&quot;: &quot;…&quot;}のようなオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file.</source>
        <translation>%1はフォルダーです。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not a JSON array of objects. Write it as [{…}, {…}], or as JSON Lines with one object in each line.</source>
        <translation>ファイルがオブジェクトのJSON配列ではありません。[{…}, {…}]の形か、1行に1オブジェクトのJSON Linesで書いてください。</translation>
    </message>
    <message>
        <source>A quote stands where none may be. A field with quotes is put in quotes as a whole, and the quotes inside it are doubled. If quotes are part of the text here, read the file without quotes.</source>
        <translation>引用符があってはならない位置にあります。引用符を含むフィールドは全体を引用符で囲み、中の引用符は2つ重ねます。引用符がテキストの一部なら、引用符なしで読み取ってください。</translation>
    </message>
    <message>
        <source>A quote stands where none may be, or one is opened here and not closed. Only this line is left out; the next ones are read as rows of their own.</source>
        <translation>引用符があってはならない位置にあるか、ここで開いた引用符が閉じられていません。この行だけを除外し、次の行からは別の行として読み取ります。</translation>
    </message>
    <message>
        <source>“%1” cannot enclose fields. Use &quot; or &apos; or another single ASCII character that is not the delimiter, or none.</source>
        <translation>「%1」でフィールドを囲むことはできません。&quot;か&apos;、区切り文字以外のASCII文字1つ、またはnoneを使ってください。</translation>
    </message>
    <message>
        <source>Behind the damage above, no element that is whole can be found.</source>
        <translation>上の破損箇所より後に、完全な要素は見つかりません。</translation>
    </message>
    <message>
        <source>A quote or a bracket of this element is not closed. Reading goes on at the next one.</source>
        <translation>この要素の引用符か括弧が閉じられていません。次の要素から読み取りを続けます。</translation>
    </message>
    <message>
        <source>The element is longer than 64 MiB.</source>
        <translation>要素が64 MiBを超えています。</translation>
    </message>
    <message>
        <source>This is not a text file: it is full of bytes that no text has. If it is text in a rare encoding, choose it.</source>
        <translation>テキストにはないバイトが多く、テキストファイルではありません。珍しい文字コードのテキストなら、それを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, which can be read only once; an import looks at its file several times. Save what it gives as a file first.</source>
        <translation>%1はパイプかデバイスで、一度しか読み取れません。インポートはファイルを何度か読むため、先に内容をファイルに保存してください。</translation>
    </message>
    <message>
        <source>The other rows begin with their number, for which the header has no name; this row does not, so its fields belong to no certain columns.</source>
        <translation>ほかの行は見出しに名前のない行番号で始まりますが、この行はそうではないため、各フィールドがどの列か確かではありません。</translation>
    </message>
</context>
<context>
    <name>SourceChoices</name>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>JSON array</source>
        <translation>JSON配列</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>What stands between the values of a row</source>
        <translation>行の値と値の間の文字</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes stand for letters</source>
        <translation>ファイルのバイトと文字の対応</translation>
    </message>
    <message>
        <source>Separator of several labels</source>
        <translation>複数のラベルの区切り</translation>
    </message>
    <message>
        <source>JSON array, or guessed</source>
        <translation>JSON配列、または推測</translation>
    </message>
    <message>
        <source>separated by |</source>
        <translation>|で区切る</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>;で区切る</translation>
    </message>
    <message>
        <source>separated by ,</source>
        <translation>,で区切る</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>テキスト行</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>What encloses a value that holds the delimiter or line breaks</source>
        <translation>区切り文字や改行を含む値を囲む文字</translation>
    </message>
    <message>
        <source>Quotes &quot;</source>
        <translation>引用符 &quot;</translation>
    </message>
    <message>
        <source>Quotes &apos;</source>
        <translation>引用符 &apos;</translation>
    </message>
    <message>
        <source>No quotes</source>
        <translation>引用符なし</translation>
    </message>
</context>
<context>
    <name>SourceFindings</name>
    <message>
        <source>Read as %1, which the file&apos;s first bytes name.</source>
        <translation>ファイル先頭のバイトが示すとおり、%1として読み取りました。</translation>
    </message>
    <message>
        <source>Read as %1: every other byte is zero where letters are Latin.</source>
        <translation>%1として読み取りました: ラテン文字の部分で1バイトおきに0があります。</translation>
    </message>
    <message>
        <source>Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure).</source>
        <translation>%1として読み取りました: UTF-8ではなく、%1のようです（確からしさ%2 %）。</translation>
    </message>
    <message>
        <source>Read as %1: its bytes are no UTF-8 and look like %1 (%2 % sure); %3 is possible too. If letters look wrong, choose the encoding.</source>
        <translation>%1として読み取りました: UTF-8ではなく、%1のようです（確からしさ%2 %）。%3の可能性もあります。文字化けしていたら文字コードを選んでください。</translation>
    </message>
    <message>
        <source>Read as %1, which is hardly more than a guess: the bytes are no UTF-8, and there are too few of them to tell. If letters look wrong, choose the encoding.</source>
        <translation>%1として読み取りましたが、ほぼ推測です: UTF-8ではなく、判断するにはバイトが少なすぎます。文字化けしていたら文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The first row (“%1”) is taken as the names of the columns, which is not sure. If it is a record, say so.</source>
        <translation>1行目（「%1」）を列名とみなしましたが、確実ではありません。レコードなら指定してください。</translation>
    </message>
    <message>
        <source>The first row (“%1”) is taken as a record, which is not sure. If it holds the names of the columns, say so.</source>
        <translation>1行目（「%1」）をレコードとみなしましたが、確実ではありません。列名なら指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) are no text in %1 and stand as “�”; the first is in line %2. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%1として読めない%Ln個のバイトを「�」にしました。最初は%2行目です。多い場合は別の文字コードを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too few fields and got empty ones at the end; the first is in line %1.</source>
        <translation>
            <numerusform>フィールドの足りない%Ln行の末尾に空のフィールドを補いました。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had too many fields, all of them empty, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>余分な空のフィールドがある%Ln行から、それを取り除きました。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had spaces around a quoted field, which were dropped; the first is in line %1.</source>
        <translation>
            <numerusform>引用符で囲んだフィールドの前後に空白がある%Ln行から、空白を取り除きました。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had quotes written as \&quot; and were read so; the first is in line %1.</source>
        <translation>
            <numerusform>引用符を\&quot;と書いた%Ln行を、そのように読み取りました。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted field(s) hold lines that look like rows; the first starts in line %1. If a closing quote is missing there, mend the file or read it without quotes.</source>
        <translation>
            <numerusform>引用符で囲まれた%Ln個のフィールドに、行のように見える内容があります。最初は%1行目から始まります。閉じの引用符が抜けているなら、ファイルを直すか引用符なしで読み取ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes are taken as part of the text: they do not enclose whole fields.</source>
        <translation>引用符はフィールド全体を囲んでいないため、テキストの一部として扱います。</translation>
    </message>
    <message>
        <source>The first line says that “%1” separates the columns; it is no row.</source>
        <translation>1行目は「%1」が列を区切ることを示すもので、表の行ではありません。</translation>
    </message>
    <message>
        <source>The rows are those of the array “%1”; what stands around it is left out.</source>
        <translation>行は配列「%1」のものです。その外側は除外されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) U+FFFE or U+FFFF, which no text may have, stand as “�”; the first is in line %1.</source>
        <translation>
            <numerusform>テキストに使えない文字 U+FFFE または U+FFFF が %Ln 個、「�」になりました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) said the names of the columns again and were left out; the first is in line %1.</source>
        <translation>
            <numerusform>列名を繰り返す行 %Ln 行を除外しました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) came twice in one object, and the last one was taken; the first is in line %1.</source>
        <translation>
            <numerusform>同じオブジェクトに 2 度現れた JSON メンバー %Ln 個は、最後のものを採用しました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JSON member(s) had the name of another one&apos;s column and went into a column with a number behind the name; the first is in line %1.</source>
        <translation>
            <numerusform>別の列と同じ名前になる JSON メンバー %Ln 個は、名前に番号を付けた列に入れました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) or confidence(s) could not be read and were left empty; the first is in line %1.</source>
        <translation>
            <numerusform>読み取れない時刻または信頼度 %Ln 個は空のままにしました。最初は %1 行目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have one field more than the header has names. The first fields count the rows, so they are taken as a column without a name.</source>
        <translation>行には見出しの名前より 1 つ多いフィールドがあります。最初のフィールドは行の番号なので、名前のない列として扱います。</translation>
    </message>
    <message>
        <source>Most rows have more fields than the first row has. A text with the delimiter in it must stand in quotes, and each column needs a name. If each line is one text, read the file as lines.</source>
        <translation>ほとんどの行のフィールド数が最初の行より多くなっています。区切り文字を含むテキストは引用符で囲み、各列に名前を付けてください。1 行が 1 つのテキストなら、行形式で読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) on a model&apos;s label that the file lacks became labels of that person; the first is in line %1.</source>
        <translation>
            <numerusform>ファイルにないモデルのラベルへの判定%Ln件は、その担当者のラベルになりました。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) could not be kept: they reject a model&apos;s label that the file lacks, or the person said something later; the first is in line %1.</source>
        <translation>
            <numerusform>判定%Ln件は残せませんでした。ファイルにないモデルのラベルを却下しているか、担当者が後で別の回答をしています。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) tell of a decision, a final value or a status that no row of a person bears out, and that did not come back so; the first is in line %1.</source>
        <translation>
            <numerusform>%Ln行の判定、最終値、または状態は、担当者の行による裏付けがなく、そのとおりには復元されませんでした。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have the name of a column before them and got a number behind it; the name alone means the first one. The names are in line %1.</source>
        <translation>
            <numerusform>%Ln個の列は前の列と同じ名前のため、後ろに番号を付けました。名前だけなら最初の列を指します。列名は%1行目にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) are no records; the first is line %1.</source>
        <translation>
            <numerusform>空行%Ln行はレコードではありません。最初は%1行目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln carriage return(s) without a line feed are part of a text, since the lines of the file end otherwise; the first is in line %1.</source>
        <translation>
            <numerusform>改行文字を伴わない復帰文字%Ln個は、ファイルの行末が異なるためテキストの一部です。最初は%1行目にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanDraft</name>
    <message>
        <source>The spans become labels of a new label definition. Give it a name.</source>
        <translation>スパンは新しいラベル定義のラベルになります。名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a label “%1” already. Choose it above, or give the new one another name.</source>
        <translation>ラベル定義「%1」はすでにあります。上でそれを選ぶか、新しいラベル定義に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Whose spans are they? Give a name, or import them as gold.</source>
        <translation>誰のスパンですか。名前を指定するか、ゴールドとしてインポートしてください。</translation>
    </message>
    <message>
        <source>The spans have more than %1 different labels, which are hardly options.</source>
        <translation>スパンのラベルが%1種類を超えています。選択肢とは考えにくいものです。</translation>
    </message>
    <message>
        <source>The file holds no spans, so no label can be made of them. Go back and choose a label, or another format.</source>
        <translation>ファイルにスパンがないため、ラベル定義を作れません。戻ってラベル定義か別の形式を選んでください。</translation>
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
        <translation>%1: %2、ほか%3個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be written; spans in them: %1.</source>
        <translation>
            <numerusform>レコード%Ln件を書き出します。スパンの数: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written; spans in them: %1.</source>
        <translation>
            <numerusform>レコード%Ln件を書き出しました。スパンの数: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out.</source>
        <translation>
            <numerusform>レコード%Ln件を除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The format holds everything.</source>
        <translation>この形式ですべてを表せます。</translation>
    </message>
</context>
<context>
    <name>SpanLosses</name>
    <message numerus="yes">
        <source>The labels of %n span(s) hold white space, written as “_”.</source>
        <translation>
            <numerusform>スパン%n個のラベルに空白があるため、「_」として書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The white space of %n text(s) cannot be told from their tokens.</source>
        <translation>
            <numerusform>テキスト%n件の空白は、トークンからは分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no final spans.</source>
        <translation>
            <numerusform>レコード%n件には確定スパンがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) overlap another and are left out.</source>
        <translation>
            <numerusform>ほかと重なるスパン%n個を除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) begin or end inside a token and are written out to its ends.</source>
        <translation>
            <numerusform>トークンの途中で始まるか終わるスパン%n個は、トークンの境界まで広げて書き出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) hold only white space and are left out.</source>
        <translation>
            <numerusform>空白だけのスパン%n個を除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) are written without white space at their ends.</source>
        <translation>
            <numerusform>スパン%n個は、両端の空白を除いて書き出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The confidence of %n span(s) is not written.</source>
        <translation>
            <numerusform>スパン%n個の確信度は書き出されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are written without their line breaks.</source>
        <translation>
            <numerusform>テキスト%n件は改行なしで書き出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have changed since they were imported, and are parted into tokens anew.</source>
        <translation>
            <numerusform>テキスト%n件はインポート後に変わったため、トークンに分け直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a text are left out.</source>
        <translation>
            <numerusform>テキストのないレコード%n件を除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n record(s) only the final spans are written, and not each annotator&apos;s.</source>
        <translation>
            <numerusform>レコード%n件では確定スパンだけを書き出し、アノテーターごとのスパンは書き出しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The metadata of %n record(s) is not written.</source>
        <translation>
            <numerusform>レコード%n件のメタデータは書き出されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n record(s) are not written.</source>
        <translation>
            <numerusform>%n 件のレコードの ID は書き出されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanSentence</name>
    <message>
        <source>“%1” is marked as %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>「%1」を%2としてマークしました。</translation>
    </message>
    <message>
        <source>The span is now “%1” (%2).</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>スパンは「%1」（%2）になりました。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>「%1」は%2になりました。</translation>
    </message>
    <message>
        <source>“%1” is confirmed as %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>「%1」を%2として確認しました。</translation>
    </message>
    <message>
        <source>“%1” is no longer %2.</source>
        <extracomment>%1: a stretch of the text; %2: its label</extracomment>
        <translation>「%1」は%2ではなくなりました。</translation>
    </message>
    <message>
        <source>Nothing is selected. %1 and %2 select a word, with Shift more of them.</source>
        <translation>何も選択されていません。%1と%2で単語を選択し、Shiftと一緒に押すと選択を広げます。</translation>
    </message>
    <message>
        <source>No span is current. %1 goes to the next one.</source>
        <extracomment>%1: a key</extracomment>
        <translation>現在のスパンがありません。%1で次のスパンに移動します。</translation>
    </message>
    <message>
        <source>The boundary cannot go further.</source>
        <translation>境界をこれ以上動かせません。</translation>
    </message>
    <message>
        <source>The same span stands there already.</source>
        <translation>そこにはすでに同じスパンがあります。</translation>
    </message>
</context>
<context>
    <name>SpanStateText</name>
    <message>
        <source>made by a person</source>
        <translation>担当者が作成</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>only others have it</source>
        <translation>ほかの人だけにある</translation>
    </message>
</context>
<context>
    <name>SpanWork</name>
    <message>
        <source>The span %1:%2 is not within the text, which has %3 characters.</source>
        <translation>スパン%1:%2はテキスト（%3文字）の範囲内にありません。</translation>
    </message>
    <message>
        <source>There is no such span at %1:%2.</source>
        <translation>%1:%2にそのようなスパンはありません。</translation>
    </message>
    <message>
        <source>The span %1:%2 is labelled so already.</source>
        <translation>スパン%1:%2にはすでにそのラベルが付いています。</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>The file has %n column(s) only. Choose among these.</source>
        <translation>
            <numerusform>ファイルには%n列しかありません。その中から選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and tags cannot be in the same column. Choose another one for either.</source>
        <translation>トークンとタグを同じ列にすることはできません。どちらかに別の列を選んでください。</translation>
    </message>
    <message>
        <source>This is no CoNLL file: no column holds tags such as O, B-PER and I-PER.</source>
        <translation>CoNLLファイルではありません。O、B-PER、I-PERのようなタグのある列がありません。</translation>
    </message>
    <message>
        <source>Column %1 holds no tags such as O, B-PER and I-PER. Columns that do: %2.</source>
        <translation>列%1にO、B-PER、I-PERのようなタグはありません。タグのある列: %2。</translation>
    </message>
    <message>
        <source>This is no CoNLL file: it has no lines with a token and a tag, parted by a tab or a space.</source>
        <translation>CoNLLファイルではありません。トークンとタグをタブか空白で区切った行がありません。</translation>
    </message>
    <message>
        <source>The text has more than 100,000 tokens without a blank line; it was parted here.</source>
        <translation>テキストに空行なしで100,000を超えるトークンがあるため、ここで分割しました。</translation>
    </message>
    <message>
        <source>The line is longer than 64 MiB.</source>
        <translation>行が64 MiBを超えています。</translation>
    </message>
    <message>
        <source>The line has %1 columns and not %2.</source>
        <translation>行の列数が%2ではなく%1です。</translation>
    </message>
    <message>
        <source>The line has no token.</source>
        <translation>行にトークンがありません。</translation>
    </message>
    <message>
        <source>A span is there twice.</source>
        <translation>同じスパンが2回あります。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>without the text its offsets must be code points</source>
        <translation>テキストがない場合、位置はコードポイントで数える必要があります</translation>
    </message>
    <message>
        <source>it is not in the text</source>
        <translation>テキストの範囲内にありません</translation>
    </message>
    <message>
        <source>it covers another text than the file says</source>
        <translation>ファイルに書かれたものとは別のテキストを指しています</translation>
    </message>
    <message>
        <source>The span from %1 to %2 was left out: %3.</source>
        <translation>%1から%2までのスパンを除外しました: %3。</translation>
    </message>
    <message>
        <source>characters (Unicode code points)</source>
        <translation>文字（Unicodeコードポイント）</translation>
    </message>
    <message>
        <source>units of UTF-16</source>
        <translation>UTF-16の単位</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>UTF-8のバイト</translation>
    </message>
    <message>
        <source>The offsets of this file count %1, as its spans show; they were turned into characters.</source>
        <translation>スパンから見て、このファイルの位置は%1で数えられています。文字での位置に換算しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) count otherwise than the rest of the file, and were placed by the text that they cover.</source>
        <translation>
            <numerusform>スパン%n個は数え方がファイルのほかの部分と異なるため、対象のテキストに合わせて配置しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say which text %n span(s) cover, so their offsets could not be checked.</source>
        <translation>
            <numerusform>スパン%n個は対象のテキストがファイルに書かれていないため、位置を確かめられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags are %1, in column %2 of %3.</source>
        <translation>タグは%1で、%3列のうち列%2にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are comments.</source>
        <translation>
            <numerusform>%n行はコメントです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans as JSON Lines</source>
        <translation>スパン（JSON Lines）</translation>
    </message>
    <message>
        <source>JSON Lines of spans: an object for each record</source>
        <translation>スパンのJSON Lines: レコードごとに1オブジェクト</translation>
    </message>
    <message>
        <source>Spans as CSV</source>
        <translation>スパン（CSV）</translation>
    </message>
    <message>
        <source>CSV of spans: a row for each span</source>
        <translation>スパンのCSV: スパンごとに1行</translation>
    </message>
    <message>
        <source>The spans of another annotator were left out: a file can bring those of one.</source>
        <translation>別のアノテーターのスパンを除外しました。1つのファイルから取り込めるのは1人分のスパンだけです。</translation>
    </message>
    <message>
        <source>This is no span, which has a start, an end and a label: %1</source>
        <translation>スパンではありません。スパンには開始位置、終了位置、ラベルが必要です: %1</translation>
    </message>
    <message>
        <source>it belongs to another label</source>
        <translation>別のラベル定義のものです</translation>
    </message>
    <message>
        <source>This is no span: start “%1”, end “%2”, label “%3”.</source>
        <translation>スパンではありません: 開始「%1」、終了「%2」、ラベル「%3」。</translation>
    </message>
    <message>
        <source>“%1” is no confidence between 0 and 1; the span was taken without.</source>
        <translation>「%1」は0から1の確信度ではありません。スパンは確信度なしで取り込みました。</translation>
    </message>
    <message>
        <source>A file with a row for each span needs the columns id (or text), start, end and label. It has: %1.</source>
        <translation>スパンごとに1行のファイルには、列id（またはtext）、start、end、labelが必要です。あるのは: %1。</translation>
    </message>
    <message>
        <source>There are %1 tokens and %2 tags, so no spans were taken.</source>
        <translation>トークンが%1個、タグが%2個のため、スパンは取り込みませんでした。</translation>
    </message>
    <message>
        <source>This is no file of spans: none of its first rows has a member “spans”, “entities” or “label”, or tokens with tags.</source>
        <translation>スパンのファイルではありません。最初の数行に、メンバー「spans」「entities」「label」も、タグ付きのトークンもありません。</translation>
    </message>
    <message>
        <source>“%1” is no tag; it was taken for O.</source>
        <translation>「%1」はタグではありません。Oとして読み取りました。</translation>
    </message>
    <message>
        <source>The span “%1” has no end; it ends here.</source>
        <translation>スパン「%1」に終わりがないため、ここで終わりとしました。</translation>
    </message>
    <message>
        <source>“%1” goes on with a span that is not there; it was taken for the beginning of one.</source>
        <translation>「%1」は存在しないスパンの続きです。新しいスパンの始まりとして読み取りました。</translation>
    </message>
    <message>
        <source>There is no format “%1” of spans.</source>
        <translation>スパンの形式「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no label “%1” of spans.</source>
        <translation>スパンのラベル「%1」はありません。</translation>
    </message>
    <message>
        <source>The span from %1 to %2 was left out: it does not fit the text that the record has.</source>
        <translation>%1 から %2 までのスパンは除外しました。レコードのテキストに合いません。</translation>
    </message>
    <message>
        <source>There is no label “%1”.</source>
        <translation>ラベル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a label of whole records, not of spans.</source>
        <translation>「%1」はレコード全体のラベルで、スパンのラベルではありません。</translation>
    </message>
    <message>
        <source>CoNLL: a line for each word, with its tag (IOB2)</source>
        <translation>CoNLL: 単語ごとに1行、タグ付き（IOB2）</translation>
    </message>
    <message>
        <source>A span was left out, because the answer is “%1”.</source>
        <translation>回答が「%1」のため、スパンを除外しました。</translation>
    </message>
    <message>
        <source>Rows of “%1” came before and do not stand together with these. Sort the file by id, so that all its spans are taken.</source>
        <translation>「%1」の行が前にもあり、これらと続いていません。すべてのスパンを取り込むには、ファイルをIDで並べ替えてください。</translation>
    </message>
    <message>
        <source>“%1” says neither B- nor I-; the tokens in a row that have it were taken for one span.</source>
        <translation>「%1」には B- も I- もありません。これが続くトークンは 1 つの範囲として扱われました。</translation>
    </message>
</context>
<context>
    <name>SpooledInput</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>What comes from %1 cannot be kept in %2: %3.</source>
        <translation>%1からの入力を%2に保存できません: %3</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>%1の読み取りは中止されました。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1 is a device, and no file or pipe. Name a file.</source>
        <translation>%1はファイルでもパイプでもなくデバイスです。ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>無効な回答</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>labelled by a person</source>
        <translation>担当者がラベル付け</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 left in this queue</source>
        <translation>キューの残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>今日 %Ln 件検証</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today · %1 each</source>
        <extracomment>%1: how long one takes: &quot;4.2 s&quot;</extracomment>
        <translation>
            <numerusform>今日 %Ln 件検証 · 1 件 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusVerb</name>
    <message>
        <source>label</source>
        <translation>ラベル定義</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a confidence</comment>
        <translation>%1未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>ジョブ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified today</source>
        <translation>
            <numerusform>今日の検証%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no schema yet: %1.</source>
        <translation>スキーマはまだありません: %1</translation>
    </message>
    <message>
        <source>Counts records, labels and statuses.</source>
        <translation>レコード、ラベル、状態を数えます。</translation>
    </message>
    <message>
        <source>shown jobs</source>
        <translation>表示中のジョブ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>jobs disagree</source>
        <translation>ジョブの不一致</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This agent is not in the project any more.</source>
        <translation>このエージェントはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>An agent needs a name. Enter one.</source>
        <translation>エージェントには名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>An annotator needs a name. Enter one.</source>
        <translation>アノテーターには名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>This annotator is not in the project any more.</source>
        <translation>このアノテーターはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>This label definition is not in the project any more. Open the schema to see what there is.</source>
        <translation>このラベル定義はもうプロジェクトにありません。スキーマを開いて確かめてください。</translation>
    </message>
    <message>
        <source>This record is not in the project any more.</source>
        <translation>このレコードはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>The project file is damaged: its schema cannot be read. Close it and go on from a saved copy.</source>
        <translation>プロジェクトファイルが破損しており、スキーマを読み取れません。閉じて、保存したコピーから作業を続けてください。</translation>
    </message>
    <message>
        <source>Qt brings a SQLite of its own, which is not the one that Tandem was built with. Install a Qt whose SQLite driver uses the system&apos;s library.</source>
        <translation>Qtに含まれるSQLiteが、Tandemのビルドに使ったものと異なります。SQLiteドライバーがシステムのライブラリを使うQtをインストールしてください。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>処理を中止しました。</translation>
    </message>
    <message>
        <source>The project is being closed, so this was not written any more.</source>
        <translation>プロジェクトを閉じているところなので、書き込みませんでした。</translation>
    </message>
    <message>
        <source>The disk that holds the project is full, so nothing of this step was kept. Free some space and try again.</source>
        <translation>プロジェクトのあるディスクがいっぱいのため、この操作の内容は保存されませんでした。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>The project file is damaged: a part of it cannot be read. Close it and go on from a saved copy.</source>
        <translation>プロジェクトファイルが破損しており、一部を読み取れません。閉じて、保存済みのコピーで作業を続けてください。</translation>
    </message>
    <message>
        <source>The project file cannot be written. Check the rights on the file and its folder, or save a copy elsewhere.</source>
        <translation>プロジェクトファイルに書き込めません。ファイルとフォルダーの権限を確認するか、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>Another program is writing to the project file. Close that program and try again.</source>
        <translation>別のプログラムがプロジェクトファイルに書き込んでいます。そのプログラムを閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>The project file cannot be opened. Check that it exists and that you may read it and its folder.</source>
        <translation>プロジェクトファイルを開けません。ファイルがあること、ファイルとフォルダーを読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>The disk reported an error while the project file was used, so nothing of this step was kept. Check the disk and try again.</source>
        <translation>プロジェクトファイルの使用中にディスクがエラーを報告したため、この操作の内容は保存されませんでした。ディスクを確認してからやり直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this step. Close other programs and try again.</source>
        <translation>この操作に必要なメモリが足りません。ほかのプログラムを閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>The project file refused this step, so nothing of it was kept. The log tells what SQLite reported.</source>
        <translation>プロジェクトファイルがこの操作を受け付けなかったため、内容は保存されませんでした。SQLiteの報告はログにあります。</translation>
    </message>
    <message>
        <source>The comment was not stored: its label or its person is not in the project any more.</source>
        <translation>コメントは保存されませんでした。そのラベルまたは担当者はもうプロジェクトにありません。</translation>
    </message>
</context>
<context>
    <name>SubsetText</name>
    <message>
        <source>left by job %1</source>
        <translation>ジョブ %1 の残り</translation>
    </message>
    <message>
        <source>left by %1 v%2</source>
        <comment>an agent and the number of its version</comment>
        <translation>%1 v%2の残り</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <comment>a subset, and how many of its records</comment>
        <translation>%1、先頭%2件</translation>
    </message>
    <message>
        <source>left by job %1, %2 v%3</source>
        <extracomment>The number of a job, its agent and the number of the agent&apos;s version</extracomment>
        <translation>ジョブ %1（%2 v%3）の残り</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The placeholder that starts here is not closed by %1.</source>
        <translation>ここで始まるプレースホルダーが%1で閉じられていません。</translation>
    </message>
    <message>
        <source>Partials and other delimiters ({{&gt; and {{=) are not supported.</source>
        <translation>パーシャルと区切り文字の変更（{{&gt; と {{=）には対応していません。</translation>
    </message>
    <message>
        <source>This placeholder has no name.</source>
        <translation>このプレースホルダーには名前がありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>{{/%1}} closes a section that was not opened.</source>
        <translation>{{/%1}}は開かれていないセクションを閉じています。</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is due; that section was opened in line %3.</source>
        <translation>{{/%1}}の位置には{{/%2}}が必要です。そのセクションは%3行目で開かれています。</translation>
    </message>
    <message>
        <source>Sections are nested more than %1 deep.</source>
        <translation>セクションの入れ子が%1段を超えています。</translation>
    </message>
    <message>
        <source>The section %1 is not closed by {{/%1}}.</source>
        <translation>セクション%1が{{/%1}}で閉じられていません。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB.</source>
        <translation>%1は16 MiBを超えています。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>These records are still being deleted or brought back. Wait until that is done, then try again.</source>
        <translation>これらのレコードはまだ削除中または復元中です。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The schema was changed again since. Undo that first, whoever did it, then this.</source>
        <translation>その後スキーマがもう一度変更されました。誰が変更したかにかかわらず、先にそれを元に戻してから、これを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>--as NAME is missing: whose latest act is to be undone?</source>
        <translation>--as NAMEがありません。誰の直前の操作を元に戻しますか。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) left as they are, because someone changed them since.</source>
        <translation>
            <numerusform>その後に変更されたため、ラベル%Ln個はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>whose latest act</source>
        <translation>操作した担当者</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Undoes a person&apos;s latest act: a verdict, a bulk of them, a deletion of records, or an edit of the schema.</source>
        <translation>人の最後の操作を元に戻します: 検証、一括検証、レコードの削除、またはスキーマの編集。</translation>
    </message>
    <message>
        <source>There was nothing left to undo of the latest act: %1.</source>
        <translation>最後の操作には元に戻すものが残っていませんでした: %1</translation>
    </message>
</context>
<context>
    <name>UnsavedDrafts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>They are lost if you close Tandem.</source>
        <translation>Tandemを閉じると失われます。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>The changes to the schema are not saved.</source>
        <translation>スキーマの変更は保存されていません。</translation>
    </message>
    <message>
        <source>The changes to an agent are not saved.</source>
        <translation>エージェントの変更が保存されていません。</translation>
    </message>
    <message>
        <source>The changes to the schema and to an agent are not saved.</source>
        <translation>スキーマとエージェントの変更が保存されていません。</translation>
    </message>
</context>
<context>
    <name>VerifySpans</name>
    <message>
        <source>&quot;%1&quot; is no value of --%2. It is START:END=OPTION for --add and --relabel, START:END for --drop and START:END&gt;START:END for --move, in characters (code points) from 0.</source>
        <translation>「%1」は--%2の値ではありません。--addと--relabelはSTART:END=OPTION、--dropはSTART:END、--moveはSTART:END&gt;START:ENDで、位置は0から数えた文字（コードポイント）です。</translation>
    </message>
    <message>
        <source>There is no span at %1. There are: %2.</source>
        <translation>%1にスパンはありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>There are several spans at %1: add =OPTION. There are: %2.</source>
        <translation>%1には複数のスパンがあります。=OPTIONを付けてください。あるのは: %2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>すでにその状態でした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln act(s) on the spans of the record.</source>
        <translation>
            <numerusform>レコードのスパンに%Ln件の操作を行いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” labels whole records, and no spans.</source>
        <translation>「%1」はスパンではなく、レコード全体にラベルを付けるものです。</translation>
    </message>
    <message>
        <source>Spans are verified record by record: choose one by --id.</source>
        <translation>スパンはレコードごとに検証します。--idでレコードを1件選んでください。</translation>
    </message>
    <message>
        <source>spans: one that is missing, in characters (code points) from 0</source>
        <translation>スパン: 足りないもの。位置は0から数えた文字（コードポイント）</translation>
    </message>
    <message>
        <source>spans: one that is wrong</source>
        <translation>スパン: 誤っているもの</translation>
    </message>
    <message>
        <source>spans: one whose boundaries are wrong</source>
        <translation>スパン: 境界が誤っているもの</translation>
    </message>
    <message>
        <source>spans: one whose option is wrong</source>
        <translation>スパン: 選択肢が誤っているもの</translation>
    </message>
    <message>
        <source>spans: nothing is missing or wrong any more</source>
        <translation>スパン: 不足も誤りももうない</translation>
    </message>
    <message>
        <source>Nobody disagrees about this record, so there is nothing to settle.</source>
        <translation>このレコードには意見の違いがないため、裁定するものがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody who is done with the spans of this record. Done are: %2.</source>
        <translation>「%1」は、このレコードのスパンを完了にした人ではありません。完了した人: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Settled with the %Ln span(s) of %1.</source>
        <translation>
            <numerusform>%1のスパン%Ln個で裁定しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>--as NAME is missing: who verifies?</source>
        <translation>--as NAMEがありません。検証するのは誰ですか。</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>%1のラベル%Ln個を確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %Ln label(s) of %1.</source>
        <translation>
            <numerusform>%1のラベル%Ln個を却下しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set to %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>%2のラベル%Ln個を%1にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled as %1: %Ln label(s) of %2.</source>
        <translation>
            <numerusform>%2のラベル%Ln個を%1と裁定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) skipped: the same was decided before, or the act means nothing there.</source>
        <translation>
            <numerusform>%Ln件のレコードをスキップしました（すでに同じ判定か、操作が当てはまりません）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a verdict on labels, as one act that can be undone.</source>
        <translation>ラベルを判定します。1つの操作として元に戻せます。</translation>
    </message>
    <message>
        <source>who verifies; a new name is a new person</source>
        <translation>検証する人。新しい名前は新しい担当者になる</translation>
    </message>
    <message>
        <source>which label</source>
        <translation>ラベル定義</translation>
    </message>
    <message>
        <source>records by id</source>
        <translation>IDで選ぶレコード</translation>
    </message>
    <message>
        <source>records by a query</source>
        <translation>クエリで選ぶレコード</translation>
    </message>
    <message>
        <source>the label is right</source>
        <translation>ラベルは正しい</translation>
    </message>
    <message>
        <source>this is right; where there is no label of a model, your own label</source>
        <translation>この値が正しい。モデルのラベルがなければ自分のラベルになる</translation>
    </message>
    <message>
        <source>no label is right</source>
        <translation>正しいラベルはない</translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation>判定とともに残る</translation>
    </message>
    <message>
        <source>A multiple choice takes a JSON array, or --set once for each value; [] is the empty set.</source>
        <translation>複数選択にはJSON配列か、値ごとに--setを指定します。[]は空集合です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>The comment is kept with verdicts only, so it was not kept there.</source>
        <translation>コメントは判定にだけ残るため、そこには残りませんでした。</translation>
    </message>
    <message>
        <source>Say what is right: --confirm, --set VALUE, --reject or --settle VALUE, one of them; or, of spans, --add, --drop, --move, --relabel or --done.</source>
        <translation>何が正しいかを--confirm、--set VALUE、--reject、--settle VALUEのいずれか1つで指定してください。スパンの場合は--add、--drop、--move、--relabel、--doneで指定します。</translation>
    </message>
    <message>
        <source>ends a conflict with this value; of spans, with those of the person of this name</source>
        <translation>この値で競合を終わらせる。スパンの場合は、この名前の担当者のスパンで</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format: a day of this year, see QDate</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format: a day of another year, see QDate</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format: a time, see QTime</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: a time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: a time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>People and models label text together.</source>
        <translation>人とモデルが一緒にテキストにラベルを付けます。</translation>
    </message>
    <message>
        <source>A project, or a file to import.</source>
        <translation>プロジェクト、またはインポートするファイル。</translation>
    </message>
    <message>
        <source>Open the demo project.</source>
        <translation>デモプロジェクトを開く。</translation>
    </message>
    <message>
        <source>Speak this language, whatever was chosen in the window.</source>
        <translation>ウィンドウでの設定にかかわらず、この言語を使う。</translation>
    </message>
</context>
<context>
    <name>tandem::AgentActions</name>
    <message>
        <source>&amp;Run agent…</source>
        <translation>エージェントを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Edit agents…</source>
        <translation>エージェントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New agent…</source>
        <translation>新しいエージェント(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>tandem::AgentChooser</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新しいエージェント</translation>
    </message>
</context>
<context>
    <name>tandem::AgentEditor</name>
    <message>
        <source>Agents (*.json);;All files (*)</source>
        <translation>エージェント (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>From JSON…</source>
        <translation>JSONから…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>JSONへ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>The changes to this agent are not saved.</source>
        <translation>このエージェントの変更は保存されていません。</translation>
    </message>
    <message>
        <source>They are lost if you go on.</source>
        <translation>続けると失われます。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>draft, not saved</source>
        <translation>下書き、未保存</translation>
    </message>
    <message>
        <source>Save as v%1</source>
        <translation>v%1として保存</translation>
    </message>
    <message>
        <source>Saved as %1 v%2.</source>
        <translation>%1 v%2として保存しました。</translation>
    </message>
    <message>
        <source>Saved as %1 v%2. Its unfinished job uses v%3 and keeps it.</source>
        <translation>%1 v%2として保存しました。未完了のジョブはv%3を使い続けます。</translation>
    </message>
    <message>
        <source>Read an agent</source>
        <translation>エージェントを読み込む</translation>
    </message>
    <message>
        <source>Write the agent</source>
        <translation>エージェントを書き出す</translation>
    </message>
    <message>
        <source>The agent is written. It holds no key.</source>
        <translation>エージェントを書き出しました。キーは含まれていません。</translation>
    </message>
    <message>
        <source>They stay here until you come back or close the program.</source>
        <translation>戻ってくるかプログラムを終了するまで、ここに残ります。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
</context>
<context>
    <name>tandem::AgentForm</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The template has problems; they stand below it.</source>
        <translation>テンプレートに問題があります（下に表示）。</translation>
    </message>
</context>
<context>
    <name>tandem::AgentPart</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
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
        <translation>この名前を使う</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>ラベルを付けるのは誰ですか</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What you decide is kept under this name. It needs no account and stays in the project.</source>
        <translation>判定はこの名前で保存されます。アカウントは不要で、名前はプロジェクトの中だけに残ります。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 annotates now. Enter or choose another name to change that.</source>
        <translation>現在の担当者は%1です。変えるには別の名前を入力するか選んでください。</translation>
    </message>
</context>
<context>
    <name>tandem::AnotherLookBar</name>
    <message numerus="yes">
        <source>%Ln record(s) were labelled before “%1” asked what it asks now. Look at them again, or run an agent on just these.</source>
        <translation>
            <numerusform>%Ln件のレコードは、「%1」の質問が現在の内容になる前にラベルが付けられました。もう一度確認するか、これらだけにエージェントを実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>tandem::AnswerCard</name>
    <message>
        <source>What the model answered</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>生の回答</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Message alone</source>
        <translation>メッセージのみ</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>応答全体</translation>
    </message>
</context>
<context>
    <name>tandem::AskingForm</name>
    <message>
        <source>Asking</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>answers each</source>
        <translation>1件ごとの回答数</translation>
    </message>
    <message>
        <source>So many answers are asked for each record. With several the label is put to the vote, and its confidence is the share of its votes.</source>
        <translation>レコードごとに求める回答の数です。複数の場合は多数決でラベルを決め、得票の割合が確信度になります。</translation>
    </message>
    <message>
        <source>ask for a reason</source>
        <translation>理由を求める</translation>
    </message>
    <message>
        <source>The model says why, after the label. It is kept with the label.</source>
        <translation>モデルがラベルに続けて理由を述べます。ラベルとともに保存されます。</translation>
    </message>
    <message>
        <source>ask how sure it is</source>
        <translation>確信度を求める</translation>
    </message>
    <message>
        <source>Used as the confidence where the model gives no token probabilities.</source>
        <translation>モデルのトークン確率がない場合に確信度として使います。</translation>
    </message>
    <message>
        <source>requests a minute</source>
        <translation>毎分リクエスト数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Your own limit, beside those that the provider tells.</source>
        <translation>プロバイダーが示す制限とは別の、あなた自身の制限です。</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>毎分トークン数</translation>
    </message>
    <message>
        <source>allow unencrypted http</source>
        <translation>暗号化なしのhttpを許可</translation>
    </message>
    <message>
        <source>Also to another computer: the key and every text can then be read on the way.</source>
        <translation>ほかのコンピューターにも使います。途中でキーとすべてのテキストを読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>A JSON schema binds the model to the options, where the provider has it; vLLM can bind it to one option and nothing else, where one label is asked for. What a model refuses is learned by itself.</source>
        <translation>JSONスキーマは、プロバイダーが対応していればモデルの回答を選択肢に限定します。vLLMでは、ラベル定義が1つなら選択肢1つだけの回答に限定できます。モデルが受け付けないものは自動的に覚えます。</translation>
    </message>
    <message>
        <source>JSON schema where possible</source>
        <translation>可能ならJSONスキーマ</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSONスキーマ</translation>
    </message>
    <message>
        <source>written, Label: option</source>
        <translation>記述式（ラベル: 選択肢）</translation>
    </message>
    <message>
        <source>one option alone (vLLM)</source>
        <translation>選択肢1つのみ（vLLM）</translation>
    </message>
</context>
<context>
    <name>tandem::BarList</name>
    <message>
        <source>Labels by option</source>
        <translation>選択肢ごとのラベル</translation>
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
            <numerusform>うち%Ln件はすでに判定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own decisions on them give way to this one.</source>
        <translation>それらに対するあなたの判定は、この判定に置き換わります。</translation>
    </message>
    <message>
        <source>An undo takes it back.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>It is added to what you remarked before.</source>
        <translation>以前のコメントに追加されます。</translation>
    </message>
    <message>
        <source>Decide many records</source>
        <translation>多数のレコードを判定</translation>
    </message>
    <message>
        <source>Comment on many records</source>
        <translation>多数のレコードにコメント</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln件のレコードを判定しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put this comment on %Ln record(s)?</source>
        <translation>
            <numerusform>このコメントを%Ln件のレコードに付けますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件を判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件にコメント</numerusform>
        </translation>
    </message>
    <message>
        <source>Other records are selected by now, so nothing was done.</source>
        <translation>選択が変わったため、何も行われませんでした。</translation>
    </message>
</context>
<context>
    <name>tandem::ChangeCounts</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>なくなるもの</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s) in the table</source>
        <translation>
            <numerusform>レコード%Ln件を表に表示</numerusform>
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
            <numerusform>ほか%Ln件の条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>tandem::ChoiceForm</name>
    <message>
        <source>Make “%1” a single choice</source>
        <extracomment>%1: a label</extracomment>
        <translation>「%1」を単一選択に変更</translation>
    </message>
    <message>
        <source>Make “%1” a multiple choice</source>
        <translation>「%1」を複数選択に変更</translation>
    </message>
    <message>
        <source>A set of exactly one option becomes this option. Any other set, the empty one too, cannot be a single choice: such a label goes, and an undo brings it back.</source>
        <translation>選択肢がちょうど1つの集合は、その選択肢になります。それ以外の集合は、空のものも含めて単一選択にできません。そのようなラベルはなくなりますが、元に戻すと復元されます。</translation>
    </message>
    <message>
        <source>Each label becomes a set of the option that it has. Nothing is lost.</source>
        <translation>各ラベルは、その選択肢だけの集合になります。失われるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Change: %Ln label(s)</source>
        <translation>
            <numerusform>変更: ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>tandem::ColourDelegate</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>順番による</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>スロット%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A slot of the theme, or a colour of your own as #rrggbb.</source>
        <translation>テーマのスロット、または#rrggbb形式の独自の色。</translation>
    </message>
    <message>
        <source>Colour of the option</source>
        <translation>選択肢の色</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnHeader</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>列%1の扱い</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1文字目: %2</translation>
    </message>
</context>
<context>
    <name>tandem::ColumnLabelsDialog</name>
    <message>
        <source>Make a label from a column</source>
        <translation>列からラベルを作る</translation>
    </message>
    <message>
        <source>The values that a column of the records has become labels, or gold to measure models by. It counts as an import, which can be taken back.</source>
        <translation>レコードの列にある値を、ラベルまたはモデルを測るゴールドにします。インポートとして扱われ、取り消せます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make the labels</source>
        <translation>ラベルを作る</translation>
    </message>
    <message>
        <source>gold: a reference, never an answer</source>
        <translation>ゴールド: 参照用で、答えにはならない</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1 のラベル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>As</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>a new label, with the column&apos;s values as its options</source>
        <translation>新しいラベル（列の値を選択肢にする）</translation>
    </message>
    <message>
        <source>The records have no columns besides id and text. An import can bring some.</source>
        <translation>レコードには ID とテキスト以外の列がありません。インポートで追加できます。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>数えています</translation>
    </message>
    <message>
        <source>The column has too many different values to be the options of a label.</source>
        <translation>列の値の種類が多すぎて、ラベルの選択肢にできません。</translation>
    </message>
    <message numerus="yes">
        <source>A label “%1” is added to the schema, with %Ln option(s).</source>
        <translation>
            <numerusform>選択肢 %Ln 個のラベル「%1」がスキーマに追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value of a column, and how many records have it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Values: %1, and more.</source>
        <translation>値: %1 ほか。</translation>
    </message>
    <message>
        <source>No options: %1, and more.</source>
        <translation>選択肢にない値: %1 ほか。</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>値: %1。</translation>
    </message>
    <message>
        <source>No options: %1.</source>
        <translation>選択肢にない値: %1。</translation>
    </message>
    <message>
        <source>Making the labels</source>
        <translation>ラベルを作っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) made.</source>
        <translation>
            <numerusform>%Ln 件のラベルを作りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Take back an import takes them back.</source>
        <translation>「ファイル &gt; インポートを取り消す」で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have another label of the same person, or another gold, which stays.</source>
        <translation>
            <numerusform>%Ln件のレコードに同じ担当者の別のラベルまたは別のゴールドがあり、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that were there and say otherwise were kept.</source>
        <translation>
            <numerusform>内容の異なる既存のラベル%Ln個を残しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Comments</name>
    <message>
        <source>The record is not in the project any more.</source>
        <translation>そのレコードはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>A comment that was typed before the program ended was stored: “%1”.</source>
        <translation>プログラムの終了前に入力されたコメントを保存しました: 「%1」。</translation>
    </message>
    <message>
        <source>A comment has no place any more: “%1”. %2</source>
        <extracomment>%1: the text of a comment; %2: a sentence that says why</extracomment>
        <translation>コメントを置く場所がなくなりました: 「%1」。%2</translation>
    </message>
</context>
<context>
    <name>tandem::ConditionChip</name>
    <message>
        <source>Condition %1</source>
        <translation>条件%1</translation>
    </message>
    <message>
        <source>%1. Click to remove this condition.</source>
        <translation>%1。クリックするとこの条件を外します。</translation>
    </message>
</context>
<context>
    <name>tandem::ConditionRow</name>
    <message>
        <source>is</source>
        <extracomment>Between a label and its options: &quot;asked only where [sentiment] is [negative]&quot;</extracomment>
        <translation>値:</translation>
    </message>
    <message>
        <source>Where the label is asked</source>
        <translation>ラベル定義を質問する条件</translation>
    </message>
    <message>
        <source>Options where the label is asked</source>
        <translation>ラベル定義を質問する選択肢</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>質問するのは</translation>
    </message>
    <message>
        <source>on every record</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>only where “%1”</source>
        <extracomment>%1: a label that another label depends on</extracomment>
        <translation>「%1」が次のときだけ</translation>
    </message>
    <message>
        <source>choose options</source>
        <translation>選択肢を選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln option(s)</source>
        <translation>
            <numerusform>選択肢%Ln個のいずれか</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ConnectionPane</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and sends one short question that holds nothing of yours.</source>
        <translation>サーバーのモデルを一覧にし、あなたのデータを含まない短い質問を1つ送ります。</translation>
    </message>
    <message>
        <source>Find local servers</source>
        <translation>ローカルサーバーを探す</translation>
    </message>
    <message>
        <source>Looks at the usual ports of this computer: Ollama, llama.cpp, vLLM, LM Studio.</source>
        <translation>このコンピューターの通常のポート（Ollama、llama.cpp、vLLM、LM Studio）を調べます。</translation>
    </message>
    <message>
        <source>Problems of the list of models</source>
        <translation>モデルのリストの問題</translation>
    </message>
    <message>
        <source>Forget it and try again</source>
        <translation>消去して再試行</translation>
    </message>
    <message>
        <source>From the list of models; yours adds to it: %1</source>
        <translation>モデルのリストによる情報。自分のリストで追加できます: %1</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1への問い合わせ</translation>
    </message>
    <message>
        <source>The test sends a short question to %1.</source>
        <translation>テストでは%1に短い質問を送ります。</translation>
    </message>
    <message>
        <source>Texts may go there from then on. This is asked once for each host.</source>
        <translation>以後、テキストがそこへ送られることがあります。確認はホストごとに1回だけです。</translation>
    </message>
    <message>
        <source>Allow and test</source>
        <translation>許可してテスト</translation>
    </message>
    <message>
        <source>Looking at the usual ports of this computer…</source>
        <translation>このコンピューターの通常のポートを調べています…</translation>
    </message>
    <message>
        <source>No model server answers on the usual ports of this computer. Start one, or write its base URL.</source>
        <translation>このコンピューターの通常のポートで応答するモデルサーバーがありません。起動するか、ベースURLを入力してください。</translation>
    </message>
</context>
<context>
    <name>tandem::CurrentRecord</name>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>A comment on this record. It is stored at once, with or without a decision:</source>
        <translation>このレコードへのコメント。決定の有無にかかわらず、すぐに保存されます:</translation>
    </message>
</context>
<context>
    <name>tandem::DecisionButtons</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>No label is right for this record; it gets no final label.</source>
        <translation>このレコードに正しいラベルはありません。確定ラベルは付きません。</translation>
    </message>
    <message>
        <source>Go to the next record without deciding.</source>
        <translation>判定せずに次のレコードへ進みます。</translation>
    </message>
    <message>
        <source>Save this set</source>
        <translation>この選択を保存</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>how many records</comment>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <comment>the label</comment>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the spans of this record</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>the current span</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The current span is not right, or not wanted.</source>
        <translation>現在のスパンは正しくないか、不要です。</translation>
    </message>
    <message>
        <source>Settle</source>
        <comment>with the spans that are left</comment>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>tandem::DecisionController</name>
    <message>
        <source>No option matches “%1”.</source>
        <translation>「%1」に一致する選択肢はありません。</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet: the schema has no label. Add one in Label &gt; Edit schema.</source>
        <translation>スキーマにラベル定義がないため、まだ選べるものがありません。「ラベル」&gt;「スキーマを編集」で追加してください。</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>レコードが選択されていません。</translation>
    </message>
    <message>
        <source>This project is open read-only; nothing can be decided here.</source>
        <translation>このプロジェクトは読み取り専用で開いているため、判定できません。</translation>
    </message>
    <message>
        <source>That was the last record of this list.</source>
        <translation>このリストの最後のレコードでした。</translation>
    </message>
    <message>
        <source>This set is not saved yet. Save it with Enter or take it back with Z first.</source>
        <translation>この集合はまだ保存されていません。Enter で保存するか、先に Z で取り消してください。</translation>
    </message>
    <message>
        <source>The set is as it was; nothing was decided.</source>
        <translation>集合は元のままです。何も決定されていません。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>何も元に戻されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>何もやり直されませんでした。</translation>
    </message>
    <message>
        <source>The spans of record %1 are done.</source>
        <translation>レコード%1のスパンが完了しました。</translation>
    </message>
    <message>
        <source>“%1” is asked of this record, too.</source>
        <translation>このレコードでは「%1」も質問されます。</translation>
    </message>
    <message>
        <source>The conflict is being settled.</source>
        <translation>競合を裁定しています。</translation>
    </message>
    <message>
        <source>These are your own spans again. What you chose is kept for when you go on settling.</source>
        <translation>自分のスパンの表示に戻りました。選んだ内容は、裁定を続けるときのために残っています。</translation>
    </message>
    <message>
        <source>Record %1: the conflict is settled.</source>
        <translation>レコード%1: 競合を裁定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) are not decided yet: %1 keeps one, %2 leaves it out. %3 once more keeps them all.</source>
        <extracomment>%1 to %3: keys</extracomment>
        <translation>
            <numerusform>%Ln 件の範囲がまだ決まっていません。%1 で残し、%2 で除きます。もう一度 %3 を押すとすべて残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved any more, so nothing can be decided. The red bar says why, and what to do.</source>
        <translation>もう何も保存されないため、判断できません。理由と対処は赤いバーに表示されています。</translation>
    </message>
    <message>
        <source>The schema changed after you pressed that key, so nothing was decided by it. Look again.</source>
        <translation>そのキーを押した後にスキーマが変わったため、何も決定されませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <source>You have marked nothing in this record, and no agent has. Open it alone (%1) to mark its spans, or to say that it has none.</source>
        <translation>このレコードにはあなたもエージェントも印を付けていません。単独で開いて(%1)範囲に印を付けるか、範囲がないことを示してください。</translation>
    </message>
</context>
<context>
    <name>tandem::DefinitionForm</name>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <translation>ラベル定義のガイドライン</translation>
    </message>
    <message>
        <source>What people and models are asked: “What is the writer&apos;s attitude?”</source>
        <translation>担当者とモデルへの質問:「書き手の態度はどうですか」</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>ラベル定義の名前</translation>
    </message>
    <message>
        <source>How many options a record may have</source>
        <translation>1件に付けられる選択肢の数</translation>
    </message>
    <message>
        <source>one of the options</source>
        <translation>選択肢から1つ</translation>
    </message>
    <message>
        <source>any of the options</source>
        <translation>選択肢からいくつでも</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a record has</source>
        <translation>1件につき</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>選択肢を削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>選択肢を上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>選択肢を下へ移動</translation>
    </message>
    <message>
        <source>stretches of the text</source>
        <translation>テキストの一部分</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Merge, split or retire the option</source>
        <translation>選択肢の統合、分割、廃止</translation>
    </message>
</context>
<context>
    <name>tandem::DefinitionSettings</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>A record is not finished without this label.</source>
        <translation>このラベルがないと、レコードは完了になりません。</translation>
    </message>
    <message>
        <source>a scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>The options are in order, from the least to the most.</source>
        <translation>選択肢には、最も低いものから最も高いものへの順序があります。</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>It is not asked any more; what was said stays.</source>
        <translation>今後は質問されません。これまでの回答は残ります。</translation>
    </message>
</context>
<context>
    <name>tandem::DemoOpener</name>
    <message>
        <source>The demo has no built-in agent.</source>
        <translation>デモに内蔵のエージェントがありません。</translation>
    </message>
    <message>
        <source>Making the demo project…</source>
        <translation>デモプロジェクトを作成中…</translation>
    </message>
</context>
<context>
    <name>tandem::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Final labels</source>
        <translation>確定ラベル</translation>
    </message>
    <message>
        <source>Take unverified LLM labels</source>
        <translation>LLMの未検証ラベルも使う</translation>
    </message>
    <message>
        <source>A label that nobody has verified then counts as final, with “unverified” as its source. Otherwise its final value stays empty; what the LLM said is in a column of its own either way.</source>
        <translation>誰も検証していないラベルも確定とみなし、出所を「unverified」とします。使わない場合、確定値は空のままです。どちらでもLLMの値は別の列に入ります。</translation>
    </message>
    <message>
        <source>A row for every job, not only for the one whose labels are shown</source>
        <translation>ラベルを表示しているジョブだけでなく、ジョブごとに1行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>すべて: %1</translation>
    </message>
    <message>
        <source>The current list: %1, in its order</source>
        <translation>現在のリスト: %1、表示順</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 件のレコードを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln row(s); %1 with a final label.</source>
        <translation>
            <numerusform>ファイルは %Ln 行で、%1 に確定ラベルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are &amp;separated by</source>
        <translation>フィールドの区切り(&amp;S)</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>a bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which spreadsheets know UTF-8</source>
        <translation>表計算ソフトがUTF-8と認識できるようバイト順マークで始める</translation>
    </message>
    <message>
        <source>An apostrophe before cells that a spreadsheet would compute</source>
        <translation>表計算ソフトが計算してしまうセルの前にアポストロフィを付ける</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>There is already a file %1.</source>
        <translation>ファイル%1はすでにあります。</translation>
    </message>
    <message>
        <source>Its content is replaced by the export.</source>
        <translation>その内容はエクスポートで置き換えられます。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Everything that each person said, too, as in conflicts</source>
        <translation>競合の場合のように各担当者の回答もすべて</translation>
    </message>
    <message>
        <source>Counting what the format cannot hold…</source>
        <translation>形式で表せないものを数えています…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>The check was stopped. What the format cannot hold is counted again when the file is written.</source>
        <translation>チェックを中止しました。形式で表せないものは、ファイルの書き出し時に数え直します。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln span(s).</source>
        <translation>
            <numerusform>ファイルのスパンは%Ln個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are left out; see below.</source>
        <translation>
            <numerusform>レコード%Ln件を除外しました。下をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format cannot hold stands below.</source>
        <translation>形式で表せないものは下に示します。</translation>
    </message>
</context>
<context>
    <name>tandem::FailureList</name>
    <message>
        <source>Failed records</source>
        <translation>失敗したレコード</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>再試行: %1</translation>
    </message>
</context>
<context>
    <name>tandem::FileBar</name>
    <message>
        <source>Jobs that ran are paused. Answers that were under way are waited for, and a copy holds them, too.</source>
        <translation>実行中だったジョブは一時停止しました。届く途中の回答は待たれ、コピーにも含まれます。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>移動先で開く</translation>
    </message>
    <message>
        <source>A copy with everything was saved as %1. Go on there: nothing is saved here any more.</source>
        <extracomment>%1: path of the copy</extracomment>
        <translation>すべてを含むコピーを %1 に保存しました。続きはそちらで行ってください。ここではもう何も保存されません。</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>コピーを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Jobs that ran are paused.</source>
        <translation>実行中だったジョブは一時停止しました。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>開き直す</translation>
    </message>
</context>
<context>
    <name>tandem::HelpActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>Tandemについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Tandem</source>
        <translation>Tandemについて</translation>
    </message>
    <message>
        <source>Tandem %1
People and models label text together.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tandem %1
人とモデルが一緒にテキストにラベルを付けます。
GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>tandem::ImportCheckPage</name>
    <message>
        <source>Where the new project is kept</source>
        <translation>新しいプロジェクトの保存場所</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Keep the first, skip the rest</source>
        <translation>最初を残し、ほかはスキップ</translation>
    </message>
    <message>
        <source>Update with the last</source>
        <translation>最後の内容で更新</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Ids that occur twice</source>
        <translation>重複しているID</translation>
    </message>
    <message>
        <source>Values that are no option</source>
        <translation>選択肢にない値</translation>
    </message>
    <message numerus="yes">
        <source>Every one of the %Ln row(s) can be read.</source>
        <translation>
            <numerusform>%Ln 行すべてを読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>何もインポートしない</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>ファイルの読み取り方</translation>
    </message>
    <message>
        <source>Where the project has another label, or people decided on another text:</source>
        <translation>プロジェクトに別のラベルがある場合、または別のテキストが判定済みの場合:</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>既存の内容を残す</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>ファイルの内容を使う</translation>
    </message>
    <message>
        <source>Labels of spans that are no option</source>
        <translation>選択肢にないスパンのラベル</translation>
    </message>
    <message numerus="yes">
        <source>Every span of the %Ln text(s) can be read and fits.</source>
        <translation>
            <numerusform>テキスト%Ln件のスパンはすべて読み取れ、テキストに合います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportColumnsPage</name>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の数行</translation>
    </message>
    <message>
        <source>Compose the text from several columns</source>
        <translation>複数の列からテキストを作る</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>これらのラベルを付けた人</translation>
    </message>
    <message>
        <source>Labels are by</source>
        <translation>ラベルを付けた人</translation>
    </message>
    <message>
        <source>Several labels in a cell</source>
        <translation>セル内の複数のラベル</translation>
    </message>
    <message>
        <source>%1 (a new label)</source>
        <translation>%1（新しいラベル定義）</translation>
    </message>
    <message numerus="yes">
        <source>Among the first rows, %Ln cannot be read; the first is in line %L1: %2</source>
        <translation>
            <numerusform>最初の行のうち %Ln 行を読み取れません。最初は %L1 行目です: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportFilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV, JSON, JSON Lines or CoNLL file here</source>
        <translation>ここにCSV、TSV、JSON、JSON Lines、CoNLLファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>tandem::ImportSpansPage</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>The first texts of the file with their spans</source>
        <translation>ファイルの最初のテキストとそのスパン</translation>
    </message>
    <message>
        <source>The label that the spans become</source>
        <translation>スパンの取り込み先のラベル定義</translation>
    </message>
    <message>
        <source>The new label&apos;s name</source>
        <translation>新しいラベル定義の名前</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>What is no option of it becomes one</source>
        <translation>選択肢にないものを選択肢にする</translation>
    </message>
    <message>
        <source>Otherwise spans whose label is no option are left out and counted.</source>
        <translation>それ以外では、ラベルが選択肢にないスパンを除外し、数を示します。</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Gold: kept for measuring, never used as an answer</source>
        <translation>ゴールド: 測定用に保存し、回答には使わない</translation>
    </message>
    <message>
        <source>Labels by</source>
        <translation>ラベルを付けた人</translation>
    </message>
    <message>
        <source>Whose spans these are</source>
        <translation>これらのスパンを付けた人</translation>
    </message>
    <message>
        <source>a new label</source>
        <translation>新しいラベル定義</translation>
    </message>
    <message numerus="yes">
        <source>Among the first texts, %Ln place(s) are not as they should be; the first is in line %L1: %2</source>
        <translation>
            <numerusform>最初のテキストに問題のある箇所が%Ln件あります。最初は%L1行目です: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ImportSteps</name>
    <message>
        <source>Import a file</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The steps of an import: the file, its columns, the check</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>スパン</translation>
    </message>
</context>
<context>
    <name>tandem::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルをチェック</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is imported before you have seen what was understood.</source>
        <translation>読み取った内容を確かめるまで、何もインポートしません。</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>インポートするファイルの選択</translation>
    </message>
    <message>
        <source>Reading the whole file once; nothing is kept yet.</source>
        <translation>ファイル全体を1回読んでいます。まだ何も保存しません。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Go back and change what stands in the way.</source>
        <translation>戻って、妨げになっているものを変更してください。</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>プロジェクトの保存場所</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Tandemプロジェクト (*.tandem)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was kept.</source>
        <translation>インポートを中止しました。何も残っていません。</translation>
    </message>
    <message>
        <source>this project, %1</source>
        <translation>このプロジェクト（%1）</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Without a text, rows can only update records that are there, and nothing is imported so. Choose Update above, or a column for the text.</source>
        <translation>テキストがない行は既存のレコードの更新しかできないため、このままでは何もインポートされません。上で更新を選ぶか、テキストの列を選んでください。</translation>
    </message>
    <message>
        <source>Tables, JSON and CoNLL (%1);;All files (*)</source>
        <translation>表、JSON、CoNLL (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A table of records</source>
        <translation>レコードの表</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>The import was cancelled. No record and no label of it was kept; what it added to the schema stays, and can be undone.</source>
        <translation>インポートは取り消されました。レコードもラベルも残っていません。スキーマに追加されたものは残り、元に戻すことができます。</translation>
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
        <translation>インポート</translation>
    </message>
    <message>
        <source>An import that is taken back goes with everything that was said about its records.</source>
        <translation>インポートを取り消すと、そのレコードへの回答もすべて消えます。</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>インポート（新しい順）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>まだ何もインポートされていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of models</source>
        <translation>
            <numerusform>モデルのラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) of people</source>
        <translation>
            <numerusform>担当者のラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification(s)</source>
        <translation>
            <numerusform>検証%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported label(s) of other records</source>
        <translation>
            <numerusform>ほかのレコードにインポートしたラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>インポートの取り消し</translation>
    </message>
    <message>
        <source>Remove %1 of %2 from the project?</source>
        <extracomment>%1: how many records, %2: a file</extracomment>
        <translation>%2の%1をプロジェクトから削除しますか?</translation>
    </message>
    <message>
        <source>With them go %1. No undo brings them back.</source>
        <translation>あわせて消えるもの: %1。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing the records…</source>
        <translation>レコードを削除しています…</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted before</source>
        <translation>
            <numerusform>以前に削除されたレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) that replaced others, which come back</source>
        <translation>
            <numerusform>置き換えたテキスト%Ln件（元のテキストが戻ります）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::Inspector</name>
    <message>
        <source>Show the whole text</source>
        <translation>テキスト全体を表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>レコードが選択されていません。</translation>
    </message>
    <message>
        <source>No person has judged this record yet.</source>
        <translation>このレコードはまだ誰も判定していません。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;RECORD %1&lt;/b&gt; · %2 · %Ln selected</source>
        <extracomment>%1: number of the record; %2: its id in the file; %Ln: how many are selected</extracomment>
        <translation>
            <numerusform>&lt;b&gt;レコード %1&lt;/b&gt; · %2 · %Ln 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;RECORD %1&lt;/b&gt; · %2</source>
        <extracomment>%1: number of the record; %2: its id in the file</extracomment>
        <translation>&lt;b&gt;レコード %1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>What others marked is shown once you are done.</source>
        <translation>ほかの人が付けた印は、完了すると表示されます。</translation>
    </message>
</context>
<context>
    <name>tandem::InvalidAnswers</name>
    <message>
        <source>Add an option or an alias in the schema for what should count, or say in the prompt how to answer. The raw answers are kept.</source>
        <translation>有効にしたい回答の選択肢か別名をスキーマに追加するか、プロンプトで答え方を指示してください。生の回答は残ります。</translation>
    </message>
    <message>
        <source>Invalid answers</source>
        <translation>無効な回答</translation>
    </message>
    <message>
        <source>The most frequent invalid answers</source>
        <translation>多い無効な回答</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None: every answer so far could be read.</source>
        <translation>なし: これまでの回答はすべて読み取れました。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>tandem::JobAgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Records that the job was trained on are left out.</source>
        <translation>ジョブの学習に使われたレコードは除かれます。</translation>
    </message>
    <message>
        <source>Verify some of its records, or import gold: this says then how often the job is right.</source>
        <translation>レコードをいくつか検証するかゴールドをインポートすると、ジョブの正しさがここに出ます。</translation>
    </message>
    <message>
        <source>%1, with what people said</source>
        <translation>%1、担当者の回答と</translation>
    </message>
    <message>
        <source>%1, with gold</source>
        <translation>%1、ゴールドと</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The job was restored from an export, which does not say what its model was trained on: no record is left out.</source>
        <translation>このジョブはエクスポートから復元されたもので、モデルが何で学習したかは記録されていません。除外されたレコードはありません。</translation>
    </message>
    <message>
        <source>agrees: %1</source>
        <extracomment>%1: an option that is right; the job gave it, too</extracomment>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <extracomment>%1: an option that is right; the job gave another</extracomment>
        <translation>不一致: %1</translation>
    </message>
</context>
<context>
    <name>tandem::JobCommands</name>
    <message>
        <source>Send texts to %1</source>
        <translation>%1へのテキスト送信</translation>
    </message>
    <message>
        <source>Texts leave this computer for %1.</source>
        <translation>テキストがこのコンピューターから%1に送られます。</translation>
    </message>
    <message>
        <source>This is asked once for each host.</source>
        <translation>確認はホストごとに1回だけです。</translation>
    </message>
    <message>
        <source>Allow and resume</source>
        <translation>許可して再開</translation>
    </message>
    <message>
        <source>You can resume it later; only records without an answer are sent then.</source>
        <translation>後で再開できます。その際は回答のないレコードだけを送信します。</translation>
    </message>
    <message>
        <source>Delete the job</source>
        <translation>ジョブを削除</translation>
    </message>
    <message>
        <source>This cannot be undone. Export first if you may want them again.</source>
        <translation>元に戻せません。後で必要になる場合は先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>ジョブを止める</translation>
    </message>
    <message>
        <source>Stop “%1”? The labels that it has made stay.</source>
        <translation>「%1」を終了しますか？作られたラベルは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %Ln label(s)?</source>
        <translation>
            <numerusform>「%1」と %Ln 件のラベルを削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) of people on them stay, as own labels.</source>
        <translation>
            <numerusform>それに対する人の決定 %Ln 件は、本人のラベルとして残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection(s) go with the labels that they reject.</source>
        <translation>
            <numerusform>却下 %Ln 件は、対象のラベルとともになくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobDock</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No job has run yet. Run agent… lets a model label the records.</source>
        <translation>ジョブはまだありません。「エージェントを実行…」でモデルがレコードにラベルを付けます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) stopped when the program ended. Every answer is kept; nothing is sent until you resume.</source>
        <translation>
            <numerusform>%Ln 件のジョブがプログラム終了時に止まりました。回答はすべて保存されています。再開するまで何も送信しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>実行中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>一時停止 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>中断 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>完了 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing the labels anew: %1 of %2</source>
        <extracomment>How far the lists have followed jobs that were shown or hidden</extracomment>
        <translation>ラベルを表示し直しています: %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>中止 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::JobLabels</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Every number in blue opens its records.</source>
        <translation>青い数字を押すと、そのレコードが開きます。</translation>
    </message>
    <message>
        <source>invalid</source>
        <extracomment>Answers from which no label could be read</extracomment>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>tandem::JobPage</name>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進行状況</translation>
    </message>
    <message>
        <source>calls in flight</source>
        <translation>同時呼び出し数</translation>
    </message>
    <message>
        <source>Calls at the same time; can be changed while the job runs.</source>
        <translation>同時に行う呼び出しの数。ジョブの実行中も変更できます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source> in flight</source>
        <comment>stands after a number of calls</comment>
        <translation>件同時</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>tandem::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Enter opens a job, Space pauses or resumes it. The menu key shows what else there is.</source>
        <translation>Enter でジョブを開き、Space で一時停止・再開します。メニューキーでその他の操作を表示します。</translation>
    </message>
</context>
<context>
    <name>tandem::JobTableModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>費用: %1</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>invalid answers</source>
        <translation>無効な回答</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>why it does not go on</source>
        <translation>進まない理由</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4, %5, %6, %7. %8</source>
        <extracomment>What a screen reader says of a job: its title, its state, its pace; then its counts, and why it stands still.</extracomment>
        <translation>%1、%2、%3。%4、%5、%6、%7。%8</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>無効%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried</source>
        <translation>
            <numerusform>再試行 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>its labels are hidden</source>
        <translation>ラベルは非表示</translation>
    </message>
</context>
<context>
    <name>tandem::JobWatch</name>
    <message>
        <source>Job %1</source>
        <translation>ジョブ%1</translation>
    </message>
    <message>
        <source>Pausing: calls that are under way may finish. Press Ctrl+C again to end at once.</source>
        <translation>一時停止します。進行中の呼び出しは完了を待ちます。もう一度Ctrl+Cを押すとすぐに終了します。</translation>
    </message>
</context>
<context>
    <name>tandem::KeyField</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>The secret by which a provider knows who pays</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring and to this address only; never into the project.</source>
        <translation>システムのキーリングに保存し、このアドレスにだけ送ります。プロジェクトには保存しません。</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>保存なし</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリングに保存済み</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>環境変数から取得</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>プログラム終了まで有効</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>キーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>There is no keyring that takes the key, so it is kept until the program ends. To have it next time, put it into an environment variable and name that above.</source>
        <translation>キーを保存できるキーリングがないため、プログラム終了まで保持します。次回も使うには、環境変数に入れて、その名前を上に指定してください。</translation>
    </message>
</context>
<context>
    <name>tandem::KeyHint</name>
    <message>
        <source>Key %1</source>
        <translation>キー%1</translation>
    </message>
</context>
<context>
    <name>tandem::KeysDialog</name>
    <message>
        <source>letters</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>filter the options, then choose by digit</source>
        <translation>選択肢を絞り込み、数字キーで選ぶ</translation>
    </message>
    <message>
        <source>A digit decides and goes on.</source>
        <translation>数字キーで判定し、次へ進みます。</translation>
    </message>
    <message>
        <source>Digits switch options, Enter decides.</source>
        <translation>数字キーで選択肢を切り替え、Enterで判定します。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>confirm and go on</source>
        <translation>確認して次へ</translation>
    </message>
    <message>
        <source>reject: no label is right</source>
        <translation>却下（正しいラベルがない）</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>undo your latest act</source>
        <translation>自分の直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>next label</source>
        <translation>次のラベル定義</translation>
    </message>
    <message>
        <source>previous label</source>
        <translation>前のラベル定義</translation>
    </message>
    <message>
        <source>back to the table</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>search and filter</source>
        <translation>検索と絞り込み</translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation>このキー一覧を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>最初のレコード</translation>
    </message>
    <message>
        <source>last record</source>
        <translation>最後のレコード</translation>
    </message>
    <message>
        <source>scroll the text down</source>
        <translation>テキストを下へスクロール</translation>
    </message>
    <message>
        <source>scroll the text up</source>
        <translation>テキストを上へスクロール</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>table, single record</source>
        <translation>表、1件表示</translation>
    </message>
    <message>
        <source>least confident first</source>
        <translation>確信度の低い順</translation>
    </message>
    <message>
        <source>import, export</source>
        <translation>インポート、エクスポート</translation>
    </message>
    <message>
        <source>run an agent</source>
        <translation>エージェントを実行</translation>
    </message>
    <message>
        <source>back from a page; close the project</source>
        <translation>ページから戻る、プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>the option shown in that place</source>
        <translation>その位置に表示されている選択肢</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>競合を裁定</translation>
    </message>
    <message>
        <source>A digit labels what is selected, or the current span anew.</source>
        <translation>数字キーで、選択部分にラベルを付けるか、現在のスパンのラベルを付け直します。</translation>
    </message>
    <message>
        <source>select a word</source>
        <translation>単語を選択</translation>
    </message>
    <message>
        <source>select more or fewer words</source>
        <translation>選択する単語を増やす、減らす</translation>
    </message>
    <message>
        <source>select to the beginning or the end of the sentence</source>
        <translation>文の先頭または末尾まで選択</translation>
    </message>
    <message>
        <source>move the beginning; with Shift by words</source>
        <translation>開始位置を移動（Shiftで単語単位）</translation>
    </message>
    <message>
        <source>move the end; with Shift by words</source>
        <translation>終了位置を移動（Shiftで単語単位）</translation>
    </message>
    <message>
        <source>next span, previous span</source>
        <translation>次のスパン、前のスパン</translation>
    </message>
    <message>
        <source>next span that nobody looked at</source>
        <translation>まだ誰も見ていない次のスパン</translation>
    </message>
    <message>
        <source>the same with a low confidence</source>
        <translation>同じく、確信度の低いもの</translation>
    </message>
    <message>
        <source>the span is right</source>
        <translation>スパンは正しい</translation>
    </message>
    <message>
        <source>remove the span</source>
        <translation>スパンを削除</translation>
    </message>
    <message>
        <source>label the same phrase elsewhere</source>
        <translation>ほかの場所の同じ語句にもラベルを付ける</translation>
    </message>
    <message>
        <source>put a quote that stands nowhere on what is selected</source>
        <translation>テキスト内にない引用を選択部分に割り当てる</translation>
    </message>
    <message>
        <source>drop that quote</source>
        <translation>その引用を破棄</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>テキスト内</translation>
    </message>
    <message>
        <source>this record is done; go on</source>
        <translation>このレコードを完了して次へ</translation>
    </message>
    <message>
        <source>reject the span</source>
        <translation>スパンを却下</translation>
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
        <translation>生の回答</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>Hide the raw answer</source>
        <translation>生の回答を隠す</translation>
    </message>
    <message>
        <source>A reference from the import: answers are measured against it. It trains nothing, and is never exported as the answer.</source>
        <translation>インポートした基準で、回答をこれと比べて測ります。学習には使われず、回答としてエクスポートされることもありません。</translation>
    </message>
    <message>
        <source>Gold: %1</source>
        <extracomment>%1: the imported reference value</extracomment>
        <translation>ゴールド: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>the empty set</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Say which option is the final label; what each person said stays as it is.</source>
        <translation>最終ラベルにする選択肢を決めます。各担当者の回答はそのまま残ります。</translation>
    </message>
    <message>
        <source>Settle the conflict… (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>競合を裁定…（%1）</translation>
    </message>
    <message>
        <source>Choose the final spans among those of all people; what each person marked stays as it is.</source>
        <translation>全担当者のスパンの中から確定スパンを選んでください。各担当者がマークしたものはそのまま残ります。</translation>
    </message>
    <message>
        <source>You are settling the spans of %1: %2 keeps one, %3 leaves it out, %4 settles with those that are left. %5 leaves; what you chose is kept.</source>
        <extracomment>%1: names of people; %2 to %5: keys</extracomment>
        <translation>%1のスパンを裁定中です。%2で残し、%3で除き、%4で残ったスパンに裁定します。%5で抜けても、選んだ内容は残ります。</translation>
    </message>
    <message>
        <source>Asked only where %1 is %2, which is not so here.</source>
        <extracomment>%1: name of another label; %2: names of its options</extracomment>
        <translation>%1 が %2 の場合にだけ尋ねられます。このレコードは当てはまりません。</translation>
    </message>
</context>
<context>
    <name>tandem::LastDecision</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>tandem::LeftSets</name>
    <message>
        <source>The empty set was saved on moving on.</source>
        <translation>移動時に空集合を保存しました。</translation>
    </message>
    <message>
        <source>%1 was saved on moving on.</source>
        <extracomment>%1: the options of the set</extracomment>
        <translation>移動時に%1を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>The set was saved for %Ln record(s) on moving on.</source>
        <translation>
            <numerusform>移動時に%Ln件のレコードの選択を保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ListBar</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>1件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Run agent…</source>
        <translation>エージェントを実行…</translation>
    </message>
    <message>
        <source>Let an agent label records.</source>
        <translation>エージェントにラベルを付けさせます。</translation>
    </message>
    <message>
        <source>Look at the list as a table.</source>
        <translation>リストを表で見ます。</translation>
    </message>
    <message>
        <source>Look at one record at a time.</source>
        <translation>レコードを1件ずつ見ます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Records in this list, of all in the project</source>
        <translation>このリストのレコード数／プロジェクト全体のレコード数</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>ラベルを追加…</translation>
    </message>
    <message>
        <source>This project is open read-only.</source>
        <translation>このプロジェクトは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Say what is to be labelled, and with which options.</source>
        <translation>何に、どの選択肢でラベルを付けるかを決めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in this list</source>
        <translation>
            <numerusform>このリストのレコード: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s file is gone from its place.</source>
        <translation>プロジェクトのファイルが元の場所にありません。</translation>
    </message>
    <message>
        <source>Write this list, or everything, to a CSV or JSON Lines file, or its spans to a CoNLL file.</source>
        <translation>このリスト、またはすべてをCSVまたはJSON Linesファイルに、あるいはスパンをCoNLLファイルに書き出します。</translation>
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
        <translation>Tandemの終了</translation>
    </message>
    <message>
        <source>Answers that have come are kept. The next start offers to go on with the rest; calls that are under way now are asked again then.</source>
        <translation>受け取った回答は残ります。次回の起動時に残りを再開できます。進行中の呼び出しはその際に再送します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) are running. Close all the same?</source>
        <translation>
            <numerusform>%Ln 件のジョブが実行中です。それでも終了しますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::MergeForm</name>
    <message>
        <source>Options that become one</source>
        <translation>1つになる選択肢</translation>
    </message>
    <message>
        <source>These options</source>
        <translation>対象の選択肢</translation>
    </message>
    <message>
        <source>Option that they become</source>
        <translation>統合先の選択肢</translation>
    </message>
    <message>
        <source>become</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Merge options of “%1”</source>
        <extracomment>%1: a label, as &quot;sentiment&quot;</extracomment>
        <translation>「%1」の選択肢を統合</translation>
    </message>
    <message>
        <source>Labels of everybody and of all jobs that have one of these options take the one that they become. You can choose an option, or type a new one.</source>
        <translation>これらの選択肢を持つラベルは、全員とすべてのジョブのものが統合先の選択肢になります。選択肢を選ぶか、新しいものを入力できます。</translation>
    </message>
    <message numerus="yes">
        <source>Merge: %Ln label(s)</source>
        <translation>
            <numerusform>統合: ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
</context>
<context>
    <name>tandem::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tandem::MissedSpansDialog</name>
    <message numerus="yes">
        <source>%Ln unmarked place(s) of what is marked elsewhere, such as “%1”</source>
        <extracomment>%Ln: places in a text; %1: a phrase that stands there</extracomment>
        <translation>
            <numerusform>ほかではマークされているのにマークのない箇所%Ln件（例: 「%1」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) that not everybody saw</source>
        <translation>
            <numerusform>全員が見つけたわけではないスパン%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <extracomment>%1: number of a record; %2: what is told of it</extracomment>
        <translation>レコード%1: %2</translation>
    </message>
    <message>
        <source>Missed spans</source>
        <translation>見落としたスパン</translation>
    </message>
    <message>
        <source>Missed spans of %1</source>
        <extracomment>%1: a label</extracomment>
        <translation>%1の見落としたスパン</translation>
    </message>
    <message>
        <source>Where two people marked the same texts, each alone, what only one of them saw tells how much neither did. What is hard to see for both is hard to count, so the truth is rather above.</source>
        <translation>2人の担当者がそれぞれ1人で同じテキストをマークした場合、片方だけが見つけたものから、2人とも見落とした量が分かります。どちらにも見つけにくいものは数えにくいため、実際はこれより多いと考えられます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Look at the likeliest records</source>
        <translation>可能性の高いレコードを見る</translation>
    </message>
    <message>
        <source>Records that most likely hold spans which nobody saw</source>
        <translation>誰も見つけていないスパンを含む可能性が高いレコード</translation>
    </message>
    <message>
        <source>Likely records, the likeliest first</source>
        <translation>可能性のあるレコード（高い順）</translation>
    </message>
    <message>
        <source>Looking at what people marked…</source>
        <translation>担当者のマークを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s) of people</source>
        <translation>
            <numerusform>ほか%Ln組の担当者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two people</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them are listed.</source>
        <translation>
            <numerusform>最初の%Ln件を表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ModelForm</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What people call this agent. A new name makes a new agent.</source>
        <translation>このエージェントの呼び名。名前を変えると新しいエージェントになります。</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Where the server&apos;s interface is, without the last part of the path.</source>
        <translation>サーバーのAPIのアドレス（パスの最後の部分を除く）。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the server knows it.</source>
        <translation>サーバー側でのモデル名。</translation>
    </message>
    <message>
        <source>key variable</source>
        <translation>キー変数</translation>
    </message>
    <message>
        <source>The environment variable that holds the key, where none is in the keyring.</source>
        <translation>キーを入れた環境変数。キーリングにキーがない場合に使います。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Fill in for a known provider…</source>
        <translation>既知のプロバイダーから入力…</translation>
    </message>
    <message>
        <source>%1 was found at %2.</source>
        <translation>%1が%2で見つかりました。</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>A JSON object that is sent as it stands, for example {&quot;temperature&quot;: 0}.</source>
        <translation>そのまま送信するJSONオブジェクト。例: {&quot;temperature&quot;: 0}</translation>
    </message>
    <message>
        <source>parameters (JSON)</source>
        <translation>パラメーター（JSON）</translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation>エージェントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Say where the model is: the base URL is empty.</source>
        <translation>モデルの場所を指定してください。ベースURLが空です。</translation>
    </message>
    <message>
        <source>Say which model to ask: its name is empty.</source>
        <translation>使うモデルを指定してください。名前が空です。</translation>
    </message>
    <message>
        <source>Built-in baseline: a small statistical model that learns from what people decided; not an LLM. It needs no network. With nothing to learn from yet, it compares the text with the words of the options.</source>
        <translation>内蔵ベースライン: 担当者の判定から学習する小さな統計モデルで、LLMではありません。ネットワークは不要です。学習元がまだなければ、テキストを選択肢の語と比べます。</translation>
    </message>
    <message>
        <source>Parameters are sent as they stand. Plain http goes to this computer only.</source>
        <translation>パラメーターはそのまま送信します。暗号化なしのhttpはこのコンピューターにだけ使います。</translation>
    </message>
</context>
<context>
    <name>tandem::OptionList</name>
    <message>
        <source>“%1”: no option matches. Esc clears.</source>
        <translation>「%1」: 一致する選択肢がありません。Escで消去します。</translation>
    </message>
    <message>
        <source>“%1”: Enter takes the first.</source>
        <translation>「%1」: Enterで先頭を選びます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln option(s) are shown. Type to find another.</source>
        <translation>
            <numerusform>%Ln個の選択肢のうち%1個を表示しています。入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln option(s)…</source>
        <translation>
            <numerusform>全%Ln個の選択肢…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::OptionMenu</name>
    <message>
        <source>Merge with others…</source>
        <translation>ほかと統合…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分割…</translation>
    </message>
    <message>
        <source>Retired: not offered any more</source>
        <translation>廃止: 今後は提示しない</translation>
    </message>
    <message>
        <source>Says “not applicable”</source>
        <translation>「該当なし」を表す</translation>
    </message>
</context>
<context>
    <name>tandem::OptionRow</name>
    <message>
        <source>%1, probability %2</source>
        <translation>%1、確率%2</translation>
    </message>
</context>
<context>
    <name>tandem::OptionTable</name>
    <message>
        <source>No option yet. Enter adds one; a list that is pasted gives one for each line.</source>
        <translation>まだ選択肢がありません。Enter で追加します。リストを貼り付けると 1 行が 1 つになります。</translation>
    </message>
</context>
<context>
    <name>tandem::OptionTableModel</name>
    <message>
        <source>colour by position</source>
        <translation>順番による色</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>色%1</translation>
    </message>
    <message>
        <source>The colour&apos;s slot, 1 to 7; by position where none is chosen.</source>
        <translation>色のスロット（1～7）。選ばなければ順番で決まります。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>key</source>
        <comment>on the keyboard</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>tandem::PageFrame</name>
    <message>
        <source>‹ Records</source>
        <translation>‹ レコード</translation>
    </message>
</context>
<context>
    <name>tandem::PersonButton</name>
    <message>
        <source>Who annotates: every decision is kept under this name.</source>
        <translation>ラベルを付ける人。判定はすべてこの名前で保存されます。</translation>
    </message>
    <message>
        <source>Annotator: nobody yet  ▾</source>
        <translation>アノテーター: 未設定  ▾</translation>
    </message>
    <message>
        <source>Annotator: %1  ▾</source>
        <translation>アノテーター: %1  ▾</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>アノテーター: %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>別の人…</translation>
    </message>
</context>
<context>
    <name>tandem::PhraseBar</name>
    <message>
        <source>Looking for “%1” in this list…</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>このリストで「%1」を探しています…</translation>
    </message>
    <message>
        <source>“%1” has this label wherever it stands in this list.</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>このリストの「%1」には、すべてこのラベルが付いています。</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln place(s) in this record</source>
        <translation>
            <numerusform>このレコードの%Lnか所にラベルを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln place(s) in the list</source>
        <translation>
            <numerusform>リストの%Lnか所にラベルを付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>The same phrase elsewhere</source>
        <translation>ほかの場所の同じ語句</translation>
    </message>
    <message>
        <source>Give “%1” the same label elsewhere?</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>ほかの場所の「%1」にも同じラベルを付けますか。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) in this record are without it.</source>
        <translation>
            <numerusform>このレコードには、まだ付いていない箇所がほかに%Lnか所あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all without it: %1 in %Ln record(s) of this list.</source>
        <extracomment>%1: &quot;12 places&quot;</extracomment>
        <translation>
            <numerusform>リスト全体では、レコード%Ln件の%1にまだ付いていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Lnか所</numerusform>
        </translation>
    </message>
    <message>
        <source>An undo takes it back.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Another record is looked at by now, so nothing was done.</source>
        <translation>別のレコードに移ったため、何も行われませんでした。</translation>
    </message>
    <message>
        <source>Labelling “%1”…</source>
        <extracomment>%1: a phrase</extracomment>
        <translation>「%1」にラベルを付けています…</translation>
    </message>
    <message numerus="yes">
        <source>The phrase is labelled in %Ln record(s).</source>
        <translation>
            <numerusform>レコード%Ln件で語句にラベルを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the phrase has this label already.</source>
        <translation>何も変更されませんでした。この語句にはすでにこのラベルが付いています。</translation>
    </message>
</context>
<context>
    <name>tandem::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>プロンプトのプレビュー</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Any record of the list</source>
        <translation>リストの任意のレコード</translation>
    </message>
    <message>
        <source>The built-in baseline reads the record itself. It uses no template, so nothing is composed here.</source>
        <translation>内蔵ベースラインはレコードを直接読みます。テンプレートを使わないため、ここで組み立てるものはありません。</translation>
    </message>
    <message>
        <source>There is no record to show yet. Import a file, and the prompt of its first record stands here.</source>
        <translation>表示するレコードがまだありません。ファイルをインポートすると、最初のレコードのプロンプトがここに表示されます。</translation>
    </message>
    <message>
        <source>There is nothing to label yet. Add a label in the schema, and the prompt stands here.</source>
        <translation>ラベルを付ける対象がまだありません。スキーマにラベル定義を追加すると、プロンプトがここに表示されます。</translation>
    </message>
    <message>
        <source>Preview · record %1</source>
        <translation>プレビュー · レコード%1</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tokens for this record · about %2 for all %Ln record(s)</source>
        <translation>
            <numerusform>このレコードは約 %1 トークン · 全 %Ln 件で約 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectActions</name>
    <message>
        <source>&amp;Import a file…</source>
        <translation>ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit schema…</source>
        <translation>スキーマを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 copy.tandem</source>
        <extracomment>The name that is suggested for the copy of a project file</extracomment>
        <translation>%1 コピー.tandem</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>%1: file name of a project</extracomment>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>The project is not there</source>
        <translation>プロジェクトが見つかりません</translation>
    </message>
    <message>
        <source>It stays among the recent projects, for when the file comes back, unless you take it out.</source>
        <translation>ファイルが戻ったときのため、外さないかぎり最近のプロジェクトに残ります。</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Take &amp;back an import…</source>
        <translation>インポートを取り消す(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新しいプロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>New project.tandem</source>
        <translation>新しいプロジェクト.tandem</translation>
    </message>
    <message>
        <source>Make a label from a co&amp;lumn…</source>
        <translation>列からラベルを作る(&amp;L)…</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in its place</source>
        <translation>プロジェクトファイルが元の場所にありません</translation>
    </message>
    <message>
        <source>A copy that you save now holds everything. Save one before you leave?</source>
        <translation>今保存するコピーにはすべて含まれます。離れる前に保存しますか？</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Leave without a copy</source>
        <translation>コピーせずに離れる</translation>
    </message>
    <message>
        <source>Leave the project without a copy of it?</source>
        <translation>コピーせずにプロジェクトを離れますか？</translation>
    </message>
    <message>
        <source>What the file holds where it is now is all that is left then. What is in a file that was removed is lost.</source>
        <translation>残るのは、今ある場所のファイルの内容だけです。削除されたファイルの内容は失われます。</translation>
    </message>
    <message>
        <source>Leave without a copy…</source>
        <translation>コピーせずに閉じる…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>“%1” is open in this window already.</source>
        <translation>「%1」はすでにこのウィンドウで開かれています。</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectOpener</name>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Tandem projects (*.tandem)</source>
        <translation>Tandemプロジェクト (*.tandem)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>プロジェクトは使用中です</translation>
    </message>
    <message>
        <source>You can look at it and export from it; nothing can be decided until it is opened for writing.</source>
        <translation>閲覧とエクスポートはできますが、書き込み可能で開くまで判定はできません。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1を作成しています…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>The project is locked</source>
        <translation>プロジェクトはロックされています</translation>
    </message>
    <message>
        <source>With two programs writing to it at the same time, work is lost.</source>
        <translation>2つのプログラムが同時に書き込むと作業が失われます。</translation>
    </message>
    <message>
        <source>Remove the lock and open</source>
        <translation>ロックを削除して開く</translation>
    </message>
    <message>
        <source>The project cannot be written</source>
        <translation>プロジェクトに書き込めません</translation>
    </message>
    <message>
        <source>The log is of another state</source>
        <translation>ログは別の状態のものです</translation>
    </message>
    <message>
        <source>The log is kept beside the project under another name.</source>
        <translation>ログは別の名前でプロジェクトの横に残ります。</translation>
    </message>
    <message>
        <source>Set the log aside and open</source>
        <translation>ログをよけて開く</translation>
    </message>
</context>
<context>
    <name>tandem::ProjectSession</name>
    <message>
        <source>Who annotates?</source>
        <translation>ラベルを付けるのは誰ですか</translation>
    </message>
    <message>
        <source>What you change is kept under a name. Yours is:</source>
        <translation>変更は名前とともに保存されます。あなたの名前:</translation>
    </message>
</context>
<context>
    <name>tandem::QueryBox</name>
    <message>
        <source>Search or filter  ( / )</source>
        <translation>検索・絞り込み  ( / )</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>検索・絞り込み</translation>
    </message>
    <message>
        <source>Words, or conditions: %1</source>
        <translation>単語、または条件: %1</translation>
    </message>
</context>
<context>
    <name>tandem::QuoteList</name>
    <message>
        <source>not in the text</source>
        <translation>テキスト内にない</translation>
    </message>
    <message>
        <source>there several times</source>
        <translation>複数の箇所にある</translation>
    </message>
    <message>
        <source>no label of the schema</source>
        <translation>スキーマにないラベル</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Label what is selected in the text with this quote&apos;s label.</source>
        <translation>テキストの選択部分に、この引用のラベルを付けます。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The quote means nothing in this text.</source>
        <translation>この引用に当たるものは、このテキストにありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a quote</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a label; %2: why a quote of it could not be placed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) of the model stand nowhere</source>
        <translation>
            <numerusform>テキスト内にないモデルの引用: %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecentCard</name>
    <message numerus="yes">
        <source>%1 · %Ln label(s) to verify</source>
        <extracomment>%1: &quot;12 records&quot;</extracomment>
        <translation>
            <numerusform>%1 · 検証待ちのラベル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1を開く、%2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
</context>
<context>
    <name>tandem::RecordActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next label</source>
        <translation>次のラベル定義(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Set to</source>
        <translation>値を設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>コメント(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Jobs whose labels are shown</source>
        <translation>ラベルを表示するジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Delete the selected records…</source>
        <translation>選択したレコードを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Missed spans…</source>
        <translation>見落としたスパン(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tandem::RecordDeletion</name>
    <message>
        <source>These records are not in the project any more.</source>
        <translation>これらのレコードはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>レコードの削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>レコード %Ln 件を削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>レコード %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln record(s)…</source>
        <translation>
            <numerusform>レコード %Ln 件を削除しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted.</source>
        <translation>
            <numerusform>レコード %Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) got a label or a decision since they were counted, and stay.</source>
        <translation>
            <numerusform>数えた後にラベルまたは判定が付いた%Ln件のレコードは残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>tandem::RecordTableModel</name>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heading of the column with the number of a record</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル定義</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>アノテーター</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>担当者が不一致</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>of spans; %1: &quot;Paris (place), Ada (person)&quot;</extracomment>
        <translation>
            <numerusform>%1、ほか%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::RecordText</name>
    <message>
        <source>Text of the record</source>
        <translation>レコードのテキスト</translation>
    </message>
</context>
<context>
    <name>tandem::RecordsPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>レコードはまだありません。</translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation>この検索に一致するレコードはありません。</translation>
    </message>
    <message>
        <source>Take a condition out, or look at everything.</source>
        <translation>条件を外すか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>すべてのレコードを表示</translation>
    </message>
    <message>
        <source>The project is open read-only, so nothing can be imported here.</source>
        <translation>プロジェクトは読み取り専用で開いているため、インポートできません。</translation>
    </message>
    <message>
        <source>Import a CSV, TSV or JSON file: one row becomes one record.</source>
        <translation>CSV、TSV、JSONファイルをインポートしてください。1行が1件のレコードになります。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>This project is open read-only. You can look at everything and export; to decide, open it where nobody else has it open.</source>
        <translation>このプロジェクトは読み取り専用で開いています。閲覧とエクスポートはできます。判定するには、ほかの人が開いていないときに開いてください。</translation>
    </message>
    <message>
        <source>Nothing says yet what is to be labelled. Add a label with its options.</source>
        <translation>何にラベルを付けるかがまだ決まっていません。ラベル定義と選択肢を追加してください。</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <translation>スキーマを編集…</translation>
    </message>
    <message>
        <source>Nothing is labelled yet. Choose options by their keys, or let an agent go first.</source>
        <translation>ラベルはまだありません。キーで選択肢を選ぶか、先にエージェントに任せてください。</translation>
    </message>
    <message>
        <source>Run agent…</source>
        <translation>エージェントを実行…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) no longer match this search and stay until you refresh.</source>
        <translation>
            <numerusform>%Ln 件のレコードはこの検索に合わなくなりましたが、更新するまで残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list still shows all records.</source>
        <translation>一覧にはまだすべてのレコードが表示されています。</translation>
    </message>
    <message>
        <source>The list still shows what was searched for before.</source>
        <translation>一覧にはまだ前の検索結果が表示されています。</translation>
    </message>
    <message>
        <source>Labels have changed since this list was ordered by them.</source>
        <translation>この一覧をラベルで並べた後に、ラベルが変わりました。</translation>
    </message>
    <message>
        <source>Settle the conflict as</source>
        <translation>次の値で競合を裁定</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>競合を裁定</translation>
    </message>
</context>
<context>
    <name>tandem::RemovalForm</name>
    <message>
        <source>Keep it as retired</source>
        <translation>廃止として残す</translation>
    </message>
    <message>
        <source>Nobody is offered it any more. Labels that have it keep it.</source>
        <translation>今後は誰にも提示されません。この選択肢のラベルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Nobody is asked any more. The labels stay, and can be searched and exported.</source>
        <translation>今後は誰にも質問されません。ラベルは残り、検索とエクスポートができます。</translation>
    </message>
    <message>
        <source>Delete it with its labels</source>
        <translation>ラベルとともに削除</translation>
    </message>
    <message>
        <source>What people and models said goes with it. An undo brings all of it back.</source>
        <translation>担当者とモデルの回答も削除されます。元に戻すとすべて復元されます。</translation>
    </message>
    <message>
        <source>Its labels become</source>
        <translation>ラベルの置き換え先</translation>
    </message>
    <message>
        <source>Option that takes its labels</source>
        <translation>ラベルを引き継ぐ選択肢</translation>
    </message>
    <message>
        <source>Remove “%1” of “%2”</source>
        <extracomment>%1: an option, %2: a label</extracomment>
        <translation>「%2」の「%1」を削除</translation>
    </message>
    <message>
        <source>Remove the label “%1”</source>
        <translation>ラベル定義「%1」を削除</translation>
    </message>
    <message>
        <source>Labels have this option. What is to become of them?</source>
        <translation>この選択肢のラベルがあります。どうしますか。</translation>
    </message>
    <message>
        <source>Records have this label. What is to become of what was said?</source>
        <translation>このラベルの付いたレコードがあります。回答をどうしますか。</translation>
    </message>
    <message numerus="yes">
        <source>Retire: keep %Ln label(s)</source>
        <translation>
            <numerusform>廃止: ラベル%Ln個を残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止</translation>
    </message>
    <message numerus="yes">
        <source>Replace: %Ln label(s)</source>
        <translation>
            <numerusform>置き換え: ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message numerus="yes">
        <source>Delete: %Ln label(s)</source>
        <translation>
            <numerusform>削除: ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tandem::RenameCheck</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <extracomment>%1, %2: names of an option, before and after</extracomment>
        <translation>「%1」は「%2」になります。</translation>
    </message>
    <message>
        <source>What people and agents said stays; it is read by the new name from then on. An undo takes it back.</source>
        <translation>担当者とエージェントの回答は残り、今後は新しい名前で表示されます。元に戻せます。</translation>
    </message>
    <message>
        <source>Rename options</source>
        <translation>選択肢の名前の変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) will read otherwise.</source>
        <translation>
            <numerusform>ラベル%Ln個の表示が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename and save</source>
        <translation>名前を変更して保存</translation>
    </message>
</context>
<context>
    <name>tandem::RunDialog</name>
    <message>
        <source>Run an agent</source>
        <translation>エージェントの実行</translation>
    </message>
    <message>
        <source>Problems of the list of models</source>
        <translation>モデルのリストの問題</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>There is nothing to label yet. Add a label in the schema.</source>
        <translation>ラベルを付ける対象がまだありません。スキーマにラベル定義を追加してください。</translation>
    </message>
    <message>
        <source>Choose at least one label.</source>
        <translation>ラベル定義を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Texts leave this computer for %1. I allow it.</source>
        <translation>テキストがこのコンピューターから%1に送られることを許可します。</translation>
    </message>
    <message>
        <source>There is no record in this subset. Choose another one.</source>
        <translation>このサブセットにレコードはありません。別のサブセットを選んでください。</translation>
    </message>
    <message>
        <source>Nobody has decided anything yet, so it compares the text with the words of the options. Nothing leaves this computer.</source>
        <translation>判定がまだないため、テキストを選択肢の語と比べます。このコンピューターの外には何も送りません。</translation>
    </message>
    <message>
        <source>The texts go to %1.</source>
        <translation>テキストは%1に送られます。</translation>
    </message>
    <message>
        <source>The texts stay on this computer (%1).</source>
        <translation>テキストはこのコンピューター（%1）から出ません。</translation>
    </message>
    <message>
        <source>The earlier job keeps its labels; the table then shows those of the new one.</source>
        <translation>以前のジョブのラベルは残ります。以後、表には新しいジョブのラベルを表示します。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコードにラベルを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sample prompts cannot be sent. The job goes on without such records and counts them.</source>
        <translation>
            <numerusform>サンプルのプロンプトのうち %Ln 件は送信できません。ジョブはそのようなレコードを除いて進み、件数を数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learns from %Ln decided label(s). Nothing leaves this computer.</source>
        <translation>
            <numerusform>判定済みのラベル %Ln 件から学習します。このコンピューターの外には何も出ません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>実行する内容</translation>
    </message>
</context>
<context>
    <name>tandem::RunForm</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>A small statistical model that learns from what people decided; not an LLM.</source>
        <translation>担当者の判定から学習する小さな統計モデルで、LLMではありません。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Calls in flight</source>
        <translation>同時呼び出し数</translation>
    </message>
    <message>
        <source>How many calls are under way at the same time.</source>
        <translation>同時に行う呼び出しの数です。</translation>
    </message>
    <message>
        <source>New agent…</source>
        <translation>新しいエージェント…</translation>
    </message>
</context>
<context>
    <name>tandem::RunPreview</name>
    <message>
        <source>What is sent</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>Sample prompt</source>
        <translation>見本のプロンプト</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>レコード%1</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>読み取る内容</translation>
    </message>
    <message>
        <source>The built-in baseline reads the record itself and uses no template.</source>
        <translation>内蔵ベースラインはレコードを直接読み、テンプレートを使いません。</translation>
    </message>
    <message>
        <source>There is no prompt to show.</source>
        <translation>表示するプロンプトがありません。</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaChangeDialog</name>
    <message>
        <source>Change the schema</source>
        <translation>スキーマの変更</translation>
    </message>
    <message>
        <source>One act, for everybody&apos;s labels and all jobs alike; an undo takes it back.</source>
        <translation>全員のラベルとすべてのジョブに対する1つの操作です。元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Changing the schema and the labels. Cancel leaves both as they are.</source>
        <translation>スキーマとラベルを変更しています。キャンセルすると、どちらもそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaChanges</name>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1: what was done, as in &quot;merge “good”, “fine” into “good” (mood)&quot;</extracomment>
        <translation>元に戻しました: %1。</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaEditor</name>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>スキーマ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベル定義を追加</translation>
    </message>
    <message>
        <source>There is nothing to label yet</source>
        <translation>ラベルを付ける対象がまだありません</translation>
    </message>
    <message>
        <source>A label is a question about a record, with the options that answer it.</source>
        <translation>ラベル定義は、レコードについての質問とその答えになる選択肢です。</translation>
    </message>
    <message>
        <source>From JSON…</source>
        <translation>JSONから…</translation>
    </message>
    <message>
        <source>To JSON…</source>
        <translation>JSONへ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This project was opened read-only.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>This is version %1. A saved change can be undone with Z.</source>
        <translation>現在はバージョン%1です。保存した変更はZで元に戻せます。</translation>
    </message>
    <message>
        <source>A saved change can be undone with Z.</source>
        <translation>保存した変更はZで元に戻せます。</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>バージョン%1として保存</translation>
    </message>
    <message>
        <source>Read a schema</source>
        <translation>スキーマを読み込む</translation>
    </message>
    <message>
        <source>This is what the file says. Nothing is changed until you save.</source>
        <translation>ファイルの内容です。保存するまで何も変わりません。</translation>
    </message>
    <message>
        <source>Write the schema</source>
        <translation>スキーマを書き出す</translation>
    </message>
    <message>
        <source>The schema is written.</source>
        <translation>スキーマを書き出しました。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>The changes to the schema are not saved.</source>
        <translation>スキーマの変更は保存されていません。</translation>
    </message>
    <message>
        <source>They are lost if you close this.</source>
        <translation>閉じると失われます。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Give the label a name and its options.</source>
        <translation>ラベルに名前と選択肢を付けてください。</translation>
    </message>
    <message>
        <source>This changes the schema that is stored. Mend what is edited here first, or close the editor without saving.</source>
        <translation>保存済みのスキーマを変更します。先にここでの編集内容を直すか、保存せずにエディターを閉じてください。</translation>
    </message>
    <message>
        <source>What is edited here has to be saved first.</source>
        <translation>ここでの編集内容を先に保存する必要があります。</translation>
    </message>
    <message>
        <source>This changes the schema that is stored, together with its labels.</source>
        <translation>保存済みのスキーマを、ラベルとともに変更します。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存して続ける</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The table shows these records. What is edited here is not saved yet.</source>
        <translation>表にこれらのレコードを表示しました。ここでの編集内容はまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaOutline</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · one of %Ln</source>
        <extracomment>A label of which a record has one option, or several: &quot;sentiment · one of 3&quot;</extracomment>
        <translation>
            <numerusform>%1 · %Ln個から1つ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · any of %Ln</source>
        <translation>
            <numerusform>%1 · %Ln個から複数</numerusform>
        </translation>
    </message>
    <message>
        <source>Guideline for everything</source>
        <translation>全体のガイドライン</translation>
    </message>
    <message>
        <source>What goes before all labels: what the texts are, for whom.</source>
        <translation>すべてのラベル定義に共通の説明（どんなテキストか、誰のためか）。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベル定義を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the label</source>
        <translation>ラベル定義を削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the label up</source>
        <translation>ラベル定義を上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the label down</source>
        <translation>ラベル定義を下へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%1 · spans, %Ln option(s)</source>
        <translation>
            <numerusform>%1 · スパン、選択肢%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · retired</source>
        <extracomment>%1: a label that is not asked any more</extracomment>
        <translation>%1 · 廃止</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>バージョン…</translation>
    </message>
    <message>
        <source>What the schema was before</source>
        <translation>以前のスキーマ</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaPart</name>
    <message>
        <source>span</source>
        <extracomment>A label that stands on a part of a text, not on the whole</extracomment>
        <translation>スパン</translation>
    </message>
    <message>
        <source>1 of %L1</source>
        <extracomment>One of %1 options is chosen</extracomment>
        <translation>%L1 個から 1 つ</translation>
    </message>
    <message>
        <source>any of %L1</source>
        <extracomment>Any number of %1 options is chosen</extracomment>
        <translation>%L1 個から複数</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Schema · version %L1</source>
        <translation>スキーマ · バージョン %L1</translation>
    </message>
    <message>
        <source>Edit schema…</source>
        <extracomment>Of the schema, below its labels</extracomment>
        <translation>スキーマを編集…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
</context>
<context>
    <name>tandem::SchemaVersionsDialog</name>
    <message>
        <source>Versions of the schema</source>
        <translation>スキーマのバージョン</translation>
    </message>
    <message>
        <source>Each saved change makes a version. A job keeps the one that it ran under.</source>
        <translation>変更を保存するたびにバージョンができます。ジョブは実行時のバージョンのままです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>このバージョンの名前</translation>
    </message>
    <message>
        <source>Give this name</source>
        <translation>この名前を付ける</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>比較するバージョン</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>The schema was never saved.</source>
        <translation>スキーマはまだ保存されていません。</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1: the number of a version of the schema</extracomment>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a version of the schema, %2: its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an empty schema</source>
        <translation>空のスキーマ</translation>
    </message>
    <message>
        <source>They mean the same.</source>
        <translation>意味は同じです。</translation>
    </message>
</context>
<context>
    <name>tandem::SidePanel</name>
    <message>
        <source>Subsets, schema and agents</source>
        <translation>サブセット、スキーマ、エージェント</translation>
    </message>
</context>
<context>
    <name>tandem::SingleView</name>
    <message>
        <source>Show the whole text</source>
        <translation>テキスト全体を表示</translation>
    </message>
    <message>
        <source>Single record</source>
        <translation>1件表示</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Record %1 · %2 of %3 in this list</source>
        <translation>レコード%1 · リストの%3件中%2件目</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
</context>
<context>
    <name>tandem::SourceOptionsBar</name>
    <message>
        <source>First row is the header</source>
        <translation>1行目は見出し</translation>
    </message>
    <message>
        <source>guessed from the first 64 kB; change if the rows below look wrong</source>
        <translation>最初の64 kBから推測。下の行がおかしければ変更してください</translation>
    </message>
</context>
<context>
    <name>tandem::SourcePreviewModel</name>
    <message>
        <source>Line %1 of the file:
%2</source>
        <translation>ファイルの%1行目:
%2</translation>
    </message>
</context>
<context>
    <name>tandem::SpanController</name>
    <message>
        <source>Every quote of the model stands somewhere in this text.</source>
        <translation>モデルの引用は、すべてこのテキスト内にあります。</translation>
    </message>
    <message>
        <source>No span of this record is unverified.</source>
        <translation>このレコードに未検証のスパンはありません。</translation>
    </message>
    <message>
        <source>No unverified span of this record has a low confidence.</source>
        <translation>このレコードに確信度の低い未検証のスパンはありません。</translation>
    </message>
    <message>
        <source>This record has no spans yet. Select a stretch of its text, then press the number of a label.</source>
        <translation>このレコードにはまだスパンがありません。テキストの一部分を選択し、ラベルの番号を押してください。</translation>
    </message>
    <message>
        <source>Spans are marked in the text: open the record alone (%1).</source>
        <extracomment>%1: a key</extracomment>
        <translation>スパンはテキスト内でマークします。レコードを1件表示で開いてください（%1）。</translation>
    </message>
    <message>
        <source>Nothing was changed: the record has another label by now.</source>
        <translation>何も変更されませんでした。レコードのラベルがすでに変わっています。</translation>
    </message>
    <message>
        <source>All spans of this record have been looked at. Enter says that it is done.</source>
        <translation>このレコードのスパンはすべて確かめました。Enterで完了にします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more place(s) of this record are labelled.</source>
        <translation>
            <numerusform>このレコードのほか%Lnか所にラベルを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no label of this schema. Label what is meant by its number, then drop the quote.</source>
        <translation>「%1」はこのスキーマのラベルではありません。意図された箇所に番号でラベルを付けてから、引用を破棄してください。</translation>
    </message>
    <message>
        <source>The quote “%1” is dropped.</source>
        <translation>引用「%1」を破棄しました。</translation>
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
        <translation>スパン</translation>
    </message>
    <message>
        <source>What the format cannot hold</source>
        <translation>形式で表せないもの</translation>
    </message>
    <message>
        <source>Of the &amp;label</source>
        <translation>ラベル定義(&amp;L)</translation>
    </message>
    <message>
        <source>Final spans</source>
        <translation>最終スパン</translation>
    </message>
    <message>
        <source>Those that people hold to be right, or that are taken as they are.</source>
        <translation>人が正しいとしたもの、またはそのまま採用するもの。</translation>
    </message>
    <message>
        <source>Gold spans</source>
        <translation>ゴールドスパン</translation>
    </message>
    <message>
        <source>Those that came with an import as gold.</source>
        <translation>インポートでゴールドとして入ったもの。</translation>
    </message>
</context>
<context>
    <name>tandem::SpanHints</name>
    <message>
        <source>word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>more</source>
        <translation>広げる</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>終了位置を移動</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>次のスパン</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>same elsewhere</source>
        <translation>ほかにも適用</translation>
    </message>
</context>
<context>
    <name>tandem::SpanList</name>
    <message>
        <source>Spans</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>スパンはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>スパン%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln unverified</source>
        <extracomment>%1: &quot;12 spans&quot;; %Ln: how many of them</extracomment>
        <translation>
            <numerusform>%1 · 未検証%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>The same spans: %1</source>
        <translation>同じスパン: %1</translation>
    </message>
    <message>
        <source>Spans on which others differ</source>
        <translation>ほかの人と異なる範囲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from %1</source>
        <translation>
            <numerusform>%1 との違い: %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::SpanListModel</name>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>アノテーター</translation>
    </message>
</context>
<context>
    <name>tandem::SpanOptionsBar</name>
    <message>
        <source>What offsets count</source>
        <translation>位置の数え方</translation>
    </message>
    <message>
        <source>Programs in Python count characters (Unicode code points), those in Java and JavaScript units of UTF-16, some others the bytes of UTF-8.</source>
        <translation>Pythonのプログラムは文字（Unicodeコードポイント）、JavaとJavaScriptのプログラムはUTF-16の単位、ほかの一部はUTF-8のバイトで数えます。</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>units of UTF-16</source>
        <translation>UTF-16の単位</translation>
    </message>
    <message>
        <source>bytes of UTF-8</source>
        <translation>UTF-8のバイト</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>位置の単位</translation>
    </message>
    <message>
        <source>Words in column</source>
        <translation>単語の列</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Tags in column</source>
        <translation>タグの列</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最後</translation>
    </message>
</context>
<context>
    <name>tandem::SpanView</name>
    <message>
        <source>Text of the record with its spans</source>
        <translation>レコードのテキストとスパン</translation>
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
        <translation>1つ目の選択肢</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The second of two options that another one is split into</extracomment>
        <translation>2つ目の選択肢</translation>
    </message>
    <message>
        <source>Records that take the first, by a search</source>
        <translation>1つ目になるレコード（検索で指定）</translation>
    </message>
    <message>
        <source>Words, or conditions as in the list: meta.channel=mail</source>
        <translation>一覧と同じ単語または条件: meta.channel=mail</translation>
    </message>
    <message>
        <source>Two lines
of text</source>
        <translation>2行の
テキスト</translation>
    </message>
    <message>
        <source>Without a search, all of its labels become the first.</source>
        <extracomment>%1: an option that another one is split into</extracomment>
        <translation>検索しない場合、ラベルはすべて1つ目になります。</translation>
    </message>
    <message>
        <source>Without a search, all of its labels become “%1”.</source>
        <translation>検索しない場合、ラベルはすべて「%1」になります。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found.</source>
        <translation>
            <numerusform>レコード%Ln件が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What of them has this option becomes the first, all other the second.</source>
        <translation>そのうちこの選択肢のものは1つ目に、それ以外は2つ目になります。</translation>
    </message>
    <message>
        <source>Split “%1” of “%2”</source>
        <extracomment>%1: an option, %2: a label</extracomment>
        <translation>「%2」の「%1」を分割</translation>
    </message>
    <message>
        <source>Two options take its place. A name that it has already may be one of the two: it is kept.</source>
        <translation>2つの選択肢に置き換わります。一方に元の名前を使うこともでき、その選択肢は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Split: %Ln label(s)</source>
        <translation>
            <numerusform>分割: ラベル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>tandem::StartView</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Label text together with a model</source>
        <translation>モデルと一緒にテキストにラベルを付ける</translation>
    </message>
    <message>
        <source>Import a file, say what to label, let an agent label it, verify what it is least sure of.</source>
        <translation>ファイルをインポートし、何にラベルを付けるかを決め、エージェントに付けさせて、自信の低いものを検証します。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Drop a CSV, JSON or project file here</source>
        <translation>ここにCSV、JSON、プロジェクトファイルをドロップ</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the place to drop a file and the buttons that open one</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>Demo: 600 customer messages</source>
        <translation>デモ: お客様メッセージ600件</translation>
    </message>
    <message>
        <source>With labels, a small built-in model and no network.</source>
        <translation>ラベル付き、小さな内蔵モデル、ネットワーク不要。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
</context>
<context>
    <name>tandem::StatusLine</name>
    <message>
        <source>Every decision is written to disk before the next record appears.</source>
        <translation>判定は、次のレコードが表示される前に毎回ディスクに書き込まれます。</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>プロジェクトは開いていません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>This set is not saved yet</source>
        <translation>この選択はまだ保存されていません</translation>
    </message>
</context>
<context>
    <name>tandem::SubsetChoice</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>Current list (%1)</source>
        <translation>現在のリスト（%1）</translation>
    </message>
    <message>
        <source>Selection (%1)</source>
        <translation>選択中（%1）</translation>
    </message>
    <message>
        <source>The first of the list</source>
        <translation>リストの先頭から</translation>
    </message>
    <message>
        <source>All records (%1)</source>
        <translation>すべてのレコード（%1）</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>At random from the list</source>
        <translation>リストから無作為に</translation>
    </message>
    <message>
        <source>Left by %1 (%2)</source>
        <translation>%1 の残り（%2）</translation>
    </message>
    <message>
        <source>Current list (still being read)</source>
        <translation>現在のリスト（読み込み中）</translation>
    </message>
</context>
<context>
    <name>tandem::SubsetPart</name>
    <message>
        <source>Subsets</source>
        <translation>サブセット</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Below %1</source>
        <extracomment>Records whose label has a confidence below this probability</extracomment>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Differs from people</source>
        <extracomment>Records where a job&apos;s label is not what people said</extracomment>
        <translation>担当者と異なる</translation>
    </message>
    <message>
        <source>Invalid, undecided</source>
        <extracomment>Records whose answers are invalid and about which nobody has decided</extracomment>
        <translation>無効・未判定</translation>
    </message>
</context>
<context>
    <name>tandem::TemplatePane</name>
    <message>
        <source>Put in %1</source>
        <translation>%1を入れる</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>テンプレートの問題</translation>
    </message>
    <message>
        <source>What the template lacks</source>
        <translation>テンプレートに足りないもの</translation>
    </message>
    <message>
        <source>System template</source>
        <translation>システムテンプレート</translation>
    </message>
    <message>
        <source>Empty: no system message is sent.</source>
        <translation>空: システムメッセージを送りません。</translation>
    </message>
    <message>
        <source>User template</source>
        <translation>ユーザーテンプレート</translation>
    </message>
    <message>
        <source>{{record}}, {{meta.NAME}}, {{guideline}}, {{tag}}; {{#labels}} with {{name}}, {{guideline}}, {{format}} and {{#options}} with {{value}}, {{text}}, {{description}}</source>
        <translation>{{record}}、{{meta.NAME}}、{{guideline}}、{{tag}}。{{#labels}}では{{name}}、{{guideline}}、{{format}}と{{#options}}（{{value}}、{{text}}、{{description}}）</translation>
    </message>
    <message>
        <source>%1 · not used by the built-in baseline</source>
        <translation>%1 · 内蔵ベースラインでは使いません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this template are marked in it.</source>
        <translation>
            <numerusform>このテンプレートのほかの問題 %Ln 件が中に示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This was written for version %1 of the schema, which is version %2 now: check what it says of labels and options.</source>
        <translation>これはスキーマのバージョン%1用に書かれたもので、現在のスキーマはバージョン%2です。ラベルと選択肢についての記述を確認してください。</translation>
    </message>
    <message>
        <source>Take the default template</source>
        <translation>既定のテンプレートを使う</translation>
    </message>
</context>
<context>
    <name>tandem::TextComposer</name>
    <message>
        <source>Template of the text</source>
        <translation>テキストのテンプレート</translation>
    </message>
</context>
<context>
    <name>tandem::VersionTable</name>
    <message>
        <source>%1 · in force</source>
        <extracomment>%1: the number of a version of the schema</extracomment>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>バージョン（新しい順）</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>tandem::ViewActions</name>
    <message>
        <source>S&amp;ort</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Single record</source>
        <translation>1件表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Least confident first</source>
        <translation>確信度の低い順(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Most confident first</source>
        <translation>確信度の高い順(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;label</source>
        <translation>ラベル順(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;status</source>
        <translation>状態順(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;imported</source>
        <translation>インポート順(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>パネルの移動(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the titles of the panels, by which they can be dragged.</source>
        <translation>ドラッグ用にパネルのタイトルを表示します。</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>次のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>前のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Sort &amp;by column</source>
        <translation>列で並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;only</source>
        <translation>絞り込み(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tandem::Workspace</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>サブセット</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
</TS>
