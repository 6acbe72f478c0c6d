// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/words/word_lists.h"
#include "core/extract/words/spoken_words.h"
#include "core/extract/words/word_hash.h"

#include <QList>

#include <algorithm>

namespace tandem {

namespace {

struct WordList
{
    Sense sense;
    QStringView words; ///< with a space between them
};

using SensesOfWords = WordMap<Senses>;

SensesOfWords listedSenses()
{
    static constexpr WordList lists[] = {
        {Sense::Denies,
         u"not no never neither nor none nothing nobody nowhere cannot cant dont doesnt isnt wasnt arent wont "
         u"non un anti without hardly barely scarcely rarely seldom little few less least lack lacks lacked "
         u"lacking absent absence fail fails failed opposite contrary reverse inverse instead except excluding "
         u"exclude excludes excluded reject rejects rejected deny denies denied refute refutes refuted refuse "
         u"refuses false wrong wrongly incorrect incorrectly mistaken mistakenly untrue inaccurate unlikely "
         u"doubt doubtful doubts far anything longer than versus vs beyond ironic ironically irony sarcastic "
         u"sarcastically sarcasm joke joking kidding pseudo fake worse worst avoid avoids eliminate eliminates "
         u"eliminated dismiss mislabel mislabeled mislabelled misclassified misread misjudged misleading lying "
         u"lie out nope nah nay against devoid stop nicht kein keine keiner keinen keinem keines nie niemals "
         u"weder noch nein ohne falsch pas ne jamais aucun aucune ni sans non faux nunca jamás ningún ninguno "
         u"ninguna tampoco sin não nem nenhum nenhuma sem mai nessun nessuno nessuna senza né niet geen nooit "
         u"inte ej aldrig ingen inget ikke ikkje nigdy ani żaden żadna bez nie ne není не нет ни никогда нельзя "
         u"без ні немає hayır değil yok tidak bukan tak jangan không chẳng لا ليس ليست غير لم لن ما לא אין בלי "
         u"नहीं न मत ना নয় না δεν όχι μη μην χωρίς nem sem nincs ei eivät eikä"},
        {Sense::Hedges,
         u"maybe perhaps possibly possible might may could can either or unsure uncertain unclear undecided "
         u"unknown hard difficult tough depends depending depend if unless whether assuming suppose supposing "
         u"although albeit though however but yet partly partially half almost nearly borderline somewhat "
         u"slightly mostly mixed sometimes between arguably debatable ambiguous ambivalent questionable used "
         u"formerly previously once initially originally guess sort kind close most more equally torn toss tie "
         u"seemingly apparently supposedly allegedly ostensibly vielleicht eventuell oder aber peut-être peut "
         u"ou mais quizás quizá tal vez o pero talvez mas forse может возможно или но 也许 可能 或 或者 但 "
         u"かもしれない または "
         u"아마 또는 하지만"},
        {Sense::Reports,
         u"according people says said saying say claims claimed asks asked asking user user's example examples "
         u"e.g format options choices labels categories classes who which what whose someone some something "
         u"anyone everything everyone part parts only former latter first"},
        {Sense::OpensReason,
         u"because since due given considering based reason weil da denn parce car porque perché потому omdat "
         u"ponieważ 因为 因為"},
        {Sense::Retracts,
         u"actually wait correction scratch mistake retract reconsider reconsidering reconsidered sorry oops "
         u"hmm nevertheless nonetheless"},
        {Sense::Harmless,
         u"the a an this that these it its it's i i'd i'll i'm my we we'd our will would should must is are was "
         u"were be seems seem appears appear sounds feels looks remains to as of for in on here there's so thus "
         u"therefore hence overall finally final based reading given text tweet review sentence sentence's "
         u"text's message comment statement passage post document record article content claim summary "
         u"utterance question premise hypothesis following above provided conversation headline item one "
         u"clearly definitely strongly very extremely quite really truly certainly obviously say overwhelmingly "
         u"generally primarily mainly predominantly highly best described considered deemed regarded viewed "
         u"seen treated interpreted characterized think believe confident with go then now correct right better "
         u"preferred appropriate yes yeah sure okay ok absolutely indeed and conclusion conclude expressed "
         u"expresses express conveys convey indicates indicate suggests reflects shows has have output response "
         u"after analyzing considering both two me let's hello hi"},
        {Sense::Copula,
         u"is are was were be seems seem appears appear sounds feels looks as remains it's that's c'est ist est "
         u"es é è является 是 为 為 属于 屬於 は が"},
        {Sense::AnswerNoun,
         u"answer label class classification category choice option verdict prediction rating judgment "
         u"judgement decision antwort réponse respuesta resposta risposta ответ 答案 答え"},
        {Sense::ChoosingVerb,
         u"classify classified categorize categorized categorise categorised label labeled labelled rate rated "
         u"choose chose chosen select selected pick picked judge judged assign assigned tag tagged prefer "
         u"conclude determined"},
        {Sense::CarrierNoun,
         u"sentiment label class category answer option choice tone polarity review text tweet sentence "
         u"statement message comment opinion feedback one emotion attitude stance response rating intent topic "
         u"judgment judgement 的 です である だ 입니다 이다 임 이에요 예요 ครับ ค่ะ"},
        {Sense::Approval, u"better best correct right preferred preferable superior appropriate accurate"},
        {Sense::NegativeAnswer,
         u"no false incorrect wrong disagree refuted contradiction inconsistent invalid nein non нет no. não "
         u"nej nie 否 いいえ 아니요"},
        {Sense::FunctionWord,
         u"no yes a i not none other others it us or and may will can on in off out up all any some one two "
         u"more less most least so do true false right left wrong"},
        {Sense::Qualifier, u"a an the very clearly definitely strongly extremely"},
    };
    SensesOfWords senses;
    for (const WordList &list : lists) {
        for (const QStringView word : list.words.split(u' ', Qt::SkipEmptyParts))
            senses[word.toString()] |= list.sense;
    }
    return senses;
}

/// Pieces that negate in scripts without spaces, wherever they stand in a word.
bool holdsNegation(QStringView word)
{
    static constexpr QStringView pieces[] = {u"不",   u"没",   u"沒",   u"非",   u"无",   u"無",   u"未",
                                             u"否",   u"别",   u"勿",   u"ない", u"ませ", u"なく", u"なし",
                                             u"ずに", u"くな", u"じゃ", u"反",   u"않",   u"아니", u"아님",
                                             u"없",   u"못",   u"ไม่",   u"ບໍ່",    u"មិន",   u"မ"};
    return std::any_of(std::begin(pieces), std::end(pieces),
                       [word](QStringView piece) { return word.contains(piece); });
}

Senses sensesOfContraction(QStringView word)
{
    Senses senses;
    senses.setFlag(Sense::Denies, word.endsWith(u"n't") || word.startsWith(u"n'") || word.startsWith(u"d'aucun"));
    senses.setFlag(Sense::Copula, word.endsWith(u"'s"));
    return senses;
}

/// Particles and verbs at the end of a stretch without spaces tie what stands before them to the option.
Senses sensesOfUnspaced(QStringView word)
{
    static constexpr QStringView copulas = u"是为為于於はが";
    Senses senses;
    senses.setFlag(Sense::Denies, holdsNegation(word));
    senses.setFlag(Sense::Copula, copulas.contains(word.back()));
    return senses;
}

} // namespace

Senses sensesOf(QStringView word)
{
    static const SensesOfWords listed = listedSenses();
    const auto found = listed.find(word);
    Senses senses = found != listed.end() ? found->second : Senses();
    if (std::find(word.begin(), word.end(), u'\'') != word.end())
        senses |= sensesOfContraction(word);
    if (std::any_of(word.begin(), word.end(), isUnspaced))
        senses |= sensesOfUnspaced(word);
    return senses;
}

} // namespace tandem
