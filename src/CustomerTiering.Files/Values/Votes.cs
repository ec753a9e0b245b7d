namespace CustomerTiering.Files.Values;

/// <summary>
/// What the values of a file say about a question with two answers: is the month or the day first, is the point or the comma the decimal mark.
/// </summary>
/// <typeparam name="T">The answers.</typeparam>
/// <remarks>
/// Values that can be read one way only vote. The majority decides; a minority of up to one in a hundred is taken for slips of the
/// pen (those rows are rejected one by one), a larger one means that the file mixes both ways.
/// </remarks>
internal sealed class Votes<T>(T first, T second)
    where T : struct, Enum
{
    private long forFirst;
    private long forSecond;
    private Witness firstWitness;
    private Witness secondWitness;

    /// <summary>Number of values that voted.</summary>
    public long Count => forFirst + forSecond;

    /// <summary>The first value that can be read both ways, if any was seen.</summary>
    public Witness Open { get; private set; }

    /// <summary>Whether a value was seen that can be read both ways.</summary>
    public bool HasOpen => Open.Line > 0;

    /// <summary>Whether values contradict each other in more than one of a hundred.</summary>
    public bool IsMixed => Math.Min(forFirst, forSecond) * 100 > Count;

    /// <summary>The first value of the minority.</summary>
    public Witness Dissenter => forFirst < forSecond ? firstWitness : secondWitness;

    /// <summary>The first value of the majority.</summary>
    public Witness Follower => forFirst < forSecond ? secondWitness : firstWitness;

    /// <summary>The answer of the majority; the default value when nothing voted. On a tie the answer does not matter: the file is mixed.</summary>
    public T Answer => Count == 0 ? default : forFirst < forSecond ? second : first;

    public void Add(T answer, long line, string column, ReadOnlySpan<char> value)
    {
        if (EqualityComparer<T>.Default.Equals(answer, first))
        {
            firstWitness = forFirst++ == 0 ? new Witness(line, column, value.ToString()) : firstWitness;
        }
        else
        {
            secondWitness = forSecond++ == 0 ? new Witness(line, column, value.ToString()) : secondWitness;
        }
    }

    /// <summary>Adds votes that need no witness, because they follow the answer given.</summary>
    public void Add(T answer, long votes)
    {
        if (EqualityComparer<T>.Default.Equals(answer, first))
        {
            forFirst += votes;
        }
        else
        {
            forSecond += votes;
        }
    }

    /// <summary>Adds the votes of another part of the file.</summary>
    public void Add(Votes<T> other)
    {
        forFirst += other.forFirst;
        forSecond += other.forSecond;
    }

    public void AddOpen(long line, string column, ReadOnlySpan<char> value)
    {
        if (!HasOpen)
        {
            Open = new Witness(line, column, value.ToString());
        }
    }
}
