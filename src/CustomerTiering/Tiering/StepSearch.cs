namespace CustomerTiering.Tiering;

/// <summary>Finds the number of smallest steps at which something starts to hold.</summary>
internal static class StepSearch
{
    /// <summary>
    /// A number of steps at which the predicate holds while at one step less it does not: the least one where the predicate, once true, stays true.
    /// Doubles until it holds, then halves the gap.
    /// </summary>
    /// <param name="limit">The most steps worth asking about.</param>
    /// <param name="holds">The predicate; not true at zero steps.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="guess">A number that is likely to be right and is then found by asking twice; 0 or less where nobody knows.</param>
    /// <returns>False when it holds at none of the doubled numbers up to the limit.</returns>
    public static bool TryFind(Int128 limit, Func<Int128, bool> holds, out Int128 steps, Int128 guess = default)
    {
        if (guess > 0 && guess <= limit && holds(guess) && (guess == 1 || !holds(guess - 1)))
        {
            steps = guess;
            return true;
        }

        Int128 below = 0;
        steps = 1;
        if (limit < 1)
        {
            return false;
        }

        while (!holds(steps))
        {
            if (steps >= limit)
            {
                return false;
            }

            below = steps;
            steps = Int128.Min(steps * 2, limit);
        }

        while (steps - below > 1)
        {
            var middle = below + ((steps - below) / 2);
            (below, steps) = holds(middle) ? (below, middle) : (middle, steps);
        }

        return true;
    }
}
