namespace CustomerTiering.Benchmarks.Tests;

/// <summary>What is compared is the same work: loop, library and LINQ come to the same answer, row for row as a hash; so do batches of any size.</summary>
public sealed class AnswersTests
{
    /// <summary>Below and above the number of lines from which two threads share the work.</summary>
    public static TheoryData<string, int> Jobs()
    {
        var data = new TheoryData<string, int>();
        foreach (var job in (string[])["W1", "W2 codes", "W2 strings", "W4", "incremental"])
        {
            data.Add(job, 2_000);
            data.Add(job, 300_000);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Every_contender_of_a_job_gives_the_same_answer(string job, int lines)
    {
        try
        {
            var answers = Workloads.All.Where(workload => string.Equals(workload.Job, job, StringComparison.Ordinal)).Select(workload => (workload.Contender, Answer: workload.Prepare(lines)())).ToList();
            answers.Count.ShouldBeGreaterThan(1);
            answers.ShouldAllBe(answer => answer.Answer == answers[0].Answer, job);
            answers[0].Answer.ShouldNotBe(0UL);
        }
        finally
        {
            File.Delete(Workloads.PathOf(lines));
        }
    }
}
