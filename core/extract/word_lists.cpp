// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/word_lists.h"
#include "core/extract/spoken_words.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

using Words = QSet<QString>;

Words wordsOf(QStringView list)
{
    const QStringList words = list.toString().split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Pieces that negate in scripts without spaces, wherever they stand in a word.
bool holdsNegation(const QString &word)
{
    static const QStringList pieces = {
        QStringLiteral("不"),   QStringLiteral("没"),   QStringLiteral("沒"),   QStringLiteral("非"),
        QStringLiteral("无"),   QStringLiteral("無"),   QStringLiteral("未"),   QStringLiteral("否"),
        QStringLiteral("别"),   QStringLiteral("勿"),   QStringLiteral("ない"), QStringLiteral("ませ"),
        QStringLiteral("なく"), QStringLiteral("なし"), QStringLiteral("ずに"), QStringLiteral("くな"),
        QStringLiteral("じゃ"), QStringLiteral("反"),   QStringLiteral("않"),   QStringLiteral("아니"),
        QStringLiteral("아님"), QStringLiteral("없"),   QStringLiteral("못"),   QStringLiteral("ไม่"),
        QStringLiteral("ບໍ່"),    QStringLiteral("មិន"),   QStringLiteral("မ")};
    if (!std::any_of(word.begin(), word.end(), isUnspaced))
        return false;
    return std::any_of(pieces.begin(), pieces.end(), [&word](const QString &piece) { return word.contains(piece); });
}

} // namespace

bool denies(const QString &word)
{
    static const Words words = wordsOf(
        u"not no never neither nor none nothing nobody nowhere cannot cant dont doesnt isnt wasnt arent wont non un "
        u"anti "
        u"without hardly barely scarcely rarely seldom little few less least lack lacks lacked lacking absent absence "
        u"fail fails failed opposite contrary reverse inverse instead except excluding exclude excludes excluded "
        u"reject rejects rejected deny denies denied refute refutes refuted refuse refuses false wrong wrongly "
        u"incorrect "
        u"incorrectly mistaken mistakenly untrue inaccurate unlikely doubt doubtful doubts far anything longer than "
        u"versus vs beyond ironic ironically irony sarcastic sarcastically sarcasm joke joking kidding pseudo fake "
        u"worse worst avoid avoids eliminate eliminates eliminated dismiss mislabel mislabeled mislabelled "
        u"misclassified misread misjudged misleading lying lie out nope nah nay against devoid stop "
        u"nicht kein keine keiner keinen keinem keines nie niemals weder noch nein ohne falsch "
        u"pas ne jamais aucun aucune ni sans non faux nunca jamás ningún ninguno ninguna tampoco sin "
        u"não nem nenhum nenhuma sem mai nessun nessuno nessuna senza né "
        u"niet geen nooit inte ej aldrig ingen inget ikke ikkje nigdy ani żaden żadna bez nie ne není "
        u"не нет ни никогда нельзя без ні немає hayır değil yok tidak bukan tak jangan không chẳng "
        u"لا ليس ليست غير لم لن ما לא אין בלי नहीं न मत ना নয় না δεν όχι μη μην χωρίς nem sem nincs ei eivät eikä");
    const bool isContraction = word.endsWith(u"n't") || word.startsWith(u"n'") || word.startsWith(u"d'aucun");
    return isContraction || words.contains(word) || holdsNegation(word);
}

bool hedges(const QString &word)
{
    static const Words words = wordsOf(
        u"maybe perhaps possibly possible might may could can either or unsure uncertain unclear undecided unknown "
        u"hard "
        u"difficult tough depends depending depend if unless whether assuming suppose supposing although albeit though "
        u"however "
        u"but yet partly partially half almost nearly borderline somewhat slightly mostly mixed sometimes between "
        u"arguably debatable ambiguous ambivalent questionable used formerly previously once initially originally "
        u"guess "
        u"sort kind close most more equally torn toss tie seemingly apparently supposedly allegedly ostensibly "
        u"vielleicht eventuell oder aber peut-être peut ou mais quizás quizá tal vez o pero talvez mas forse "
        u"может возможно или но 也许 可能 或 或者 但 かもしれない または 아마 또는 하지만");
    return words.contains(word);
}

bool reports(const QString &word)
{
    static const Words words = wordsOf(u"according people says said saying say claims claimed asks asked "
                                       u"asking user user's example examples e.g format "
                                       u"options "
                                       u"choices labels categories classes who which what whose someone some something "
                                       u"anyone everything everyone part parts only former latter first");
    return words.contains(word);
}

bool opensReason(const QString &word)
{
    static const Words words =
        wordsOf(u"because since due given considering based reason weil da denn parce car porque "
                u"perché потому omdat ponieważ 因为 因為");
    return words.contains(word);
}

bool retracts(const QString &word)
{
    static const Words words = wordsOf(u"actually wait correction scratch mistake retract reconsider reconsidering "
                                       u"reconsidered sorry oops hmm nevertheless nonetheless");
    return words.contains(word);
}

bool isHarmless(const QString &word)
{
    static const Words words = wordsOf(
        u"the a an this that these it its it's i i'd i'll i'm my we we'd our will would should must is are was were be "
        u"seems seem appears appear sounds feels looks remains to as of for in on here there's so thus therefore hence "
        u"overall finally final based reading given text tweet review sentence sentence's text's message comment "
        u"statement passage post document record article content claim summary utterance question premise hypothesis "
        u"following above provided conversation headline item one clearly definitely strongly very extremely quite "
        u"really "
        u"truly certainly obviously say overwhelmingly generally primarily mainly predominantly highly best described "
        u"considered deemed regarded viewed seen treated interpreted characterized think believe confident with go "
        u"then "
        u"now correct right better preferred appropriate yes yeah sure okay ok absolutely indeed and conclusion "
        u"conclude "
        u"expressed expresses express conveys convey indicates indicate suggests reflects shows has have output "
        u"response "
        u"after analyzing considering both two me let's hello hi");
    return words.contains(word);
}

bool isCopula(const QString &word)
{
    if (word.isEmpty())
        return false;
    static const Words words =
        wordsOf(u"is are was were be seems seem appears appear sounds feels looks as remains it's "
                u"that's c'est ist est es é è является 是 为 為 属于 屬於 は が");
    static const Words last = wordsOf(u"是 为 為 于 於 は が");
    const bool endsWithOne = isUnspaced(word.back()) && last.contains(word.right(1));
    return words.contains(word) || endsWithOne || word.endsWith(u"'s");
}

bool isAnswerNoun(const QString &word)
{
    static const Words words = wordsOf(
        u"answer label class classification category choice option verdict prediction rating judgment judgement "
        u"decision antwort réponse respuesta resposta risposta ответ 答案 答え");
    return words.contains(word);
}

bool isChoosingVerb(const QString &word)
{
    static const Words words = wordsOf(
        u"classify classified categorize categorized categorise categorised label labeled labelled rate rated choose "
        u"chose chosen select selected pick picked judge judged assign assigned tag tagged prefer conclude determined");
    return words.contains(word);
}

bool isCarrierNoun(const QString &word)
{
    static const Words words = wordsOf(
        u"sentiment label class category answer option choice tone polarity review text tweet sentence statement "
        u"message "
        u"comment opinion feedback one emotion attitude stance response rating intent topic judgment judgement 的 です "
        u"である だ 입니다 이다 임 이에요 예요 ครับ ค่ะ");
    return words.contains(word);
}

bool isApproval(const QString &word)
{
    static const Words words = wordsOf(u"better best correct right preferred preferable superior appropriate accurate");
    return words.contains(word);
}

bool isNegativeAnswer(const QString &name)
{
    static const Words words = wordsOf(u"no false incorrect wrong disagree refuted contradiction inconsistent invalid "
                                       u"nein non нет no. não nej nie 否 いいえ 아니요");
    return words.contains(name);
}

bool isFunctionWord(const QString &word)
{
    static const Words words =
        wordsOf(u"no yes a i not none other others it us or and may will can on in off out up all "
                u"any some one two more less most least so do true false right left wrong");
    return words.contains(word);
}

} // namespace tandem
