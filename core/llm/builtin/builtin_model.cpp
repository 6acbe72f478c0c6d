// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtin_model.h"
#include "core/base/mailbox.h"
#include "core/llm/builtin/builtin_answer.h"
#include "core/llm/builtin/builtin_store.h"
#include "core/llm/wire/openai_chat.h"

#include <QCoreApplication>

namespace tandem {

namespace {

CallFailure failed(const char *reason, const QString &said = {})
{
    CallFailure failure;
    failure.decision = CallDecision::PauseJob;
    failure.reason = QString::fromLatin1(reason);
    failure.details.said = said;
    return failure;
}

class BuiltInModel : public LanguageModel
{
public:
    explicit BuiltInModel(FittedModel fitted)
        : m_fitted(std::move(fitted))
    {
    }

    void call(const CallRequest &request, Done done) override
    {
        Mailbox::current()->post(
            [listening = std::weak_ptr(m_listening), result = answer(request), done = std::move(done)] {
                if (!listening.expired())
                    done(result);
            });
    }

    void abort() override { m_listening = std::make_shared<bool>(true); }

    CallResult readAgain(const std::vector<QByteArray> &bodies) const override
    {
        HttpReply stored;
        stored.status = 200;
        stored.body = bodies.empty() ? QByteArray() : bodies.front();
        auto answer = openAiChatFormat().read(stored);
        if (answer)
            return std::move(*answer);
        return tl::unexpected(failed(
            "unreadable_body", QCoreApplication::translate("BuiltInModel", "A stored answer of the built-in baseline "
                                                                           "cannot be read. Start a new job.")));
    }

private:
    CallResult answer(const CallRequest &request) const
    {
        const std::vector<FeatureCount> counts = countFeatures(request.content);
        const FeatureRow row = m_fitted.vocabulary.row(counts);
        const FeatureRow whole = m_fitted.vocabulary.wholeRow(counts);
        std::vector<OptionProbabilities> answers;
        std::vector<MarkedQuotes> marked;
        for (const LabelDefinition &definition : request.definitions) {
            if (const SpanTagger *tagger = m_fitted.tagger(definition.id)) {
                if (!hasOptionsOf(*tagger, definition))
                    return tl::unexpected(failed("schema_changed"));
                marked.push_back({&definition, quotesOf(tagger->tag(request.content), request.content)});
                continue;
            }
            const DefinitionModel *model = m_fitted.definition(definition.id);
            if (!model || !hasSameOptions(*model, definition))
                return tl::unexpected(failed("schema_changed"));
            answers.push_back({&definition, model->probabilities(row, whole), model->threshold()});
        }
        return readAgain({builtInAnswer(answers, marked)});
    }

    /// The tagger knows only the options that people used.
    static bool hasOptionsOf(const SpanTagger &tagger, const LabelDefinition &definition)
    {
        return std::all_of(tagger.options().begin(), tagger.options().end(),
                           [&definition](qint64 id) { return definition.option(OptionId(id)) != nullptr; });
    }

    static bool hasSameOptions(const DefinitionModel &model, const LabelDefinition &definition)
    {
        const auto isSame = [](qint64 id, const Option &option) { return option.id.value == id; };
        return !definition.options.empty() && std::equal(model.options().begin(), model.options().end(),
                                                         definition.options.begin(), definition.options.end(), isSame);
    }

    FittedModel m_fitted;
    std::shared_ptr<bool> m_listening = std::make_shared<bool>(true); // replaced by abort
};

} // namespace

Result<std::unique_ptr<LanguageModel>> makeBuiltInModel(const QByteArray &fitted)
{
    auto model = unpackedModel(fitted);
    if (!model)
        return tl::unexpected(model.error());
    std::unique_ptr<LanguageModel> made = std::make_unique<BuiltInModel>(std::move(*model));
    return made;
}

} // namespace tandem
