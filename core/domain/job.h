// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/answer.h"
#include "core/domain/failure_details.h"
#include "core/domain/ids.h"
#include "core/domain/query.h"
#include "core/domain/schema.h"
#include "core/domain/subset_description.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tandem {

/// How the labels of a job come about. Run: by calls for its records. Try: the same for a few, to see how an agent
/// does. Imported: from a file. Aggregate: from the labels of other jobs.
enum class JobKind { Run, Try, Imported, Aggregate };

/// Queued: made, not started. Interrupted: was running when the program ended; waits for a person to resume it.
enum class JobState { Queued, Running, Paused, Interrupted, Completed, Cancelled };

/// UnderWay: handed over, or about to be. Answered: the raw answer is stored and not read yet. Done: every label
/// definition has its outcome. Failed: of this item, with a reason; the job went on.
enum class ItemState { Waiting, UnderWay, Answered, Done, Failed };

/// The rung of the extraction ladder that read a label.
enum class Rung { Structured = 1, LenientJson = 2, RequestedForm = 3, OptionAlone = 4, NamedOnce = 5, NearMiss = 6 };

/// Why a sample gave no label.
enum class InvalidReason { Empty, Refusal, OffSchema, Ambiguous, CutOff, Malformed };

QString toWord(JobKind kind);
QString toWord(JobState state);
QString toWord(ItemState state);
QString toWord(InvalidReason reason);
QString toWord(FinishReason finish);
std::optional<JobKind> jobKindFromWord(const QString &word);
std::optional<JobState> jobStateFromWord(const QString &word);
std::optional<ItemState> itemStateFromWord(const QString &word);
std::optional<InvalidReason> invalidReasonFromWord(const QString &word);

/// What a person can do to the labels of a job in the views. Jobs are shown until they are hidden; shown alone, the
/// other jobs of its label definitions are hidden.
enum class JobShowing { Show, Hide, ShowAlone };

/// What a person asks for when a job is started.
struct JobRequest
{
    JobKind kind = JobKind::Run;
    AgentVersionId agentVersion;
    std::vector<LabelDefinitionId> definitions; ///< empty: every usable one
    std::vector<RecordId> records;              ///< the subset, frozen, in the order in which it is to be labelled
    SubsetDescription subset;                   ///< where the records came from
    int inFlight = 4;                           ///< calls at the same time, 1–200
    AnnotatorId startedBy;                      ///< the person; 0 where nobody is named
};

/// A job as it is stored.
struct Job
{
    JobId id;
    JobKind kind = JobKind::Run;
    AgentVersionId agentVersion;
    AnnotatorId annotator; ///< the agent as an annotator
    SchemaVersionId schemaVersion;
    QString agentName;
    int agentVersionNumber = 0;
    int newestAgentVersion = 0; ///< of that agent; the job keeps its own all the same
    std::vector<LabelDefinitionId> definitions;
    SubsetDescription subset;
    JobState state = JobState::Queued;
    QString pauseCause;          ///< where the job paused itself: "auth", "billing", …; what mends it follows from it
    FailureDetails pauseDetails; ///< what the sentence for it names (pauseSentence in text/)
    QStringList adapted;         ///< parameters that the server refused, and that were left out or changed
    int inFlight = 4;
    qint64 itemCount = 0;
    Milliseconds createdAt = 0;
    Milliseconds startedAt = 0;               ///< 0: not yet
    Milliseconds finishedAt = 0;              ///< 0: not yet
    std::vector<LabelDefinitionId> hiddenFor; ///< those of its definitions for which its labels are hidden

    bool hasSibling = false; ///< another job is of the same version of the agent

    bool isShown() const { return hiddenFor.size() < definitions.size(); } ///< for at least one of its definitions
};

/// The counts of one label definition of a job.
struct LabelCounts
{
    LabelDefinitionId definition;
    qint64 valid = 0;
    qint64 invalid = 0;
    std::vector<std::pair<OptionId, qint64>> distribution; ///< all options, also those with 0
    std::vector<std::pair<InvalidReason, qint64>> invalidByReason;
    std::vector<std::pair<QString, qint64>> frequentInvalid; ///< the ten most frequent answers, shortened
};

/// What holds a running job back just now.
enum class LimitKind {
    None,             ///< it does not run, or has nothing left to send
    JobInFlight,      ///< as many calls in flight as the job has set; the number
    EndpointInFlight, ///< as many as its endpoint has shown to bear; the job's share of them
    UserRequests,     ///< requests a minute, as the agent says
    UserTokens,       ///< tokens a minute, as the agent says
    ProviderRequests, ///< requests, as the provider's replies tell; their limit
    ProviderTokens,   ///< tokens, as the provider's replies tell; their limit
    Pause,            ///< the endpoint asked to slow down: nothing is sent for `wait`
    Network,          ///< the endpoint cannot be reached; the number of probes that failed, the next one in `wait`
};

struct LimitInForce
{
    LimitKind kind = LimitKind::None;
    qint64 number = 0;
    Milliseconds wait = 0; ///< until something can be sent again; 0: unknown, or now

    bool operator==(const LimitInForce &) const = default;
};

/// What the calls of a job have cost so far.
struct JobCost
{
    std::optional<double> dollars; ///< US dollars; empty: the price is unknown, or the server counted no tokens
    QDate priceDate;               ///< when the price was read; invalid: not said
    bool hasPrice = false;         ///< false: the price of the model is unknown
    bool isLocal = false;          ///< the model runs on this computer

    bool operator==(const JobCost &) const = default;
};

/// The summary of a job, at any time.
struct JobSummary
{
    Job job;
    qint64 waiting = 0;
    qint64 underWay = 0;
    qint64 answered = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 validPrompts = 0;
    qint64 invalidPrompts = 0;
    qint64 attempts = 0;
    qint64 retried = 0;    ///< attempts that ended in a resolvable failure
    qint64 askedAgain = 0; ///< items whose call was under way when the program was killed, and were sent again
    qint64 trainedOn = 0;  ///< records that the built-in model was trained on; 0 for other providers
    Usage usage;
    QString servedModel;         ///< as the server named it in an answer; empty: there is none, or it did not
    std::optional<JobCost> cost; ///< once there are answers of a model that is called over the network
    std::vector<LabelCounts> labels;
    std::vector<std::pair<QString, qint64>> failures;    ///< reason → items and attempts, most frequent first
    std::vector<std::pair<QString, qint64>> failedItems; ///< reason → items that failed for it, most frequent first
    double itemsPerSecond = 0;                           ///< of the last ten seconds; 0 when not running
    Milliseconds timeLeft = -1;                          ///< −1: unknown
    LimitInForce limit;                                  ///< of a running job
};

} // namespace tandem
