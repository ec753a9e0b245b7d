using CustomerTiering.Sales;

namespace CustomerTiering.Demo;

/// <summary>One of the 300 items the distributor sells.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="English">The name in English.</param>
/// <param name="Chinese">The name in Chinese.</param>
/// <param name="Category">What kind of farm supply it is.</param>
/// <param name="ListPrice">Price of one unit on the first day, CNY, before the price level of a channel and the customer's discount.</param>
/// <param name="UnitCost">What one unit costs the distributor on the first day, CNY.</param>
public sealed record MarketItem(ItemId Id, string English, string Chinese, ItemCategory Category, decimal ListPrice, decimal UnitCost);
